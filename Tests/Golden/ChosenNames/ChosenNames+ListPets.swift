// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ChosenNames {
    /// `GET /pets`
    public struct ListPets: APIOperation, Hashable {
        public typealias API = ChosenNames
        public typealias Output = Void

        public var limit: Int?

        public init(limit: Int? = nil) {
            self.limit = limit
        }

        public static let facts = OperationFacts(
            id: "op_1",
            method: "GET",
            path: "/pets",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.query("l", limit)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
