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
        public var authorization: String
        public var xRequestSource: String?
        public var accept: String?
        public var contentType: String?

        public init(
            xLimit: Int,
            authorization: String,
            xRequestSource: String? = nil,
            accept: String? = nil,
            contentType: String? = nil
        ) {
            self.xLimit = xLimit
            self.authorization = authorization
            self.xRequestSource = xRequestSource
            self.accept = accept
            self.contentType = contentType
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
            try request.header("Authorization", authorization)
            try request.header("X-Request-Source", xRequestSource)
            try request.header("Accept", accept)
            try request.header("content-type", contentType)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
