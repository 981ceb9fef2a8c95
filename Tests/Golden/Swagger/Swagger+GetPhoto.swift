// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Swagger {
    /// `GET /pets/{id}/photo`
    public struct GetPhoto: APIStreamOperation, Hashable {
        public typealias API = Swagger
        public typealias Output = StreamedBody

        public var id: String

        public init(id: String) {
            self.id = id
        }

        public static let facts = OperationFacts(
            id: "getPhoto",
            method: "GET",
            path: "/pets/{id}/photo",
            accept: "image/png",
            security: [["key"]],
            statuses: ["200"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return Output(response)
            default: throw response.undocumented()
            }
        }
    }
}
