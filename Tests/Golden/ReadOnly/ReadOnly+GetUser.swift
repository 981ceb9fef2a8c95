// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ReadOnly {
    /// `GET /users`
    public struct GetUser: APIOperation, Hashable {
        public typealias API = ReadOnly
        public typealias Output = Profile

        public init() {}

        public static let facts = OperationFacts(
            id: "getUser",
            method: "GET",
            path: "/users",
            accept: "application/json",
            security: [],
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
