// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension TwoKeys {
    /// `GET /films/{id}`
    public struct GetFilm: APIOperation, Hashable {
        public typealias API = TwoKeys
        public typealias Output = Void

        public var id: String

        public init(id: String) {
            self.id = id
        }

        public static let facts = OperationFacts(
            id: "getFilm",
            method: "GET",
            path: "/films/{id}",
            security: [["user", "secret"], []],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
