// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension LeftOut {
    /// `GET /pets/{id}`
    ///
    /// It can do without what cannot be sent yet: the cookie parameter 'session', the query parameter 'filter', the query parameter 'list', the query parameter 'text', the header parameter 'X Odd', the header parameter 'X
    /// Injected', the query parameter 'object', the query parameter 'nested', the query parameter 'nulls', the body parameter 'place', the query parameter ''.
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
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
