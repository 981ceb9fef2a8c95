// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension InHeader {
    /// `GET /pets`
    public struct ListPets: APIOperation, Hashable {
        public typealias API = InHeader
        public typealias Output = Void

        public var xLimit: Int
        public var xRequestSource: String?

        public init(xLimit: Int, xRequestSource: String? = nil) {
            self.xLimit = xLimit
            self.xRequestSource = xRequestSource
        }

        public static let facts = OperationFacts(
            id: "listPets",
            method: "GET",
            path: "/pets",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.header("X-Limit", xLimit)
            try request.header("X-Request-Source", xRequestSource)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 204: return ()
            default: throw response.undocumented()
            }
        }
    }
}
