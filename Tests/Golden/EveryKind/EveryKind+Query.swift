// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EveryKind {
    /// `GET /query`
    public struct Query: APIOperation, Hashable {
        public typealias API = EveryKind
        public typealias Output = Void

        public var page: Int?

        public init(page: Int? = nil) {
            self.page = page
        }

        public static let facts = OperationFacts(
            id: "query",
            method: "GET",
            path: "/query",
            security: [["query"]],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.query("page", page)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
