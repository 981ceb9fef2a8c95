// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SchemeNames {
    /// `GET /credentials`
    public struct CredentialsGetCredentials: APIOperation, Hashable {
        public typealias API = SchemeNames
        public typealias Output = CredentialsSchema

        public init() {}

        public static let facts = OperationFacts(
            id: "credentials",
            method: "GET",
            path: "/credentials",
            accept: "application/json",
            security: [["mode", "schemes", "self", "init", "class", "inout", "bearer", "apiKey"], ["X-API-Key", "x_api_key", "custom", "notRequired", "1", "\"\\(1)", "chosen"]],
            statuses: ["200"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }
    }
}
