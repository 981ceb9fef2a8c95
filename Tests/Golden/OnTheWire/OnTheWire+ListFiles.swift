// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `GET /folders/{path}/files`
    public struct ListFiles: APIOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = JSONValue

        public var path: String
        public var accept: String?

        public init(path: String, accept: String? = nil) {
            self.path = path
            self.accept = accept
        }

        public static let facts = OperationFacts(
            id: "listFiles",
            method: "GET",
            path: "/folders/{path}/files",
            accept: "application/json",
            security: [],
            statuses: ["200"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("path", path, allowsEmpty: true)
            try request.header("Accept", accept, orClients: .optional)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }
    }
}
