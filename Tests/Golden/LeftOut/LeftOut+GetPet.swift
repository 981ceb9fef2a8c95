// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension LeftOut {
    /// `GET /pets/{id}`
    public struct GetPet: APIOperation, Hashable {
        public typealias API = LeftOut
        public typealias Output = Void

        public var id: String
        public var tree: String?

        public init(id: String, tree: String? = nil) {
            self.id = id
            self.tree = tree
        }

        public static let facts = OperationFacts(
            id: "getPet",
            method: "GET",
            path: "/pets/{id}",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
            try request.query("tree", tree)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 204: return ()
            default: throw response.undocumented()
            }
        }
    }
}
