// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Operations {
    /// `POST /api/v1/users`
    public struct PostUsers: APIOperation, Hashable {
        public typealias API = Operations
        public typealias Output = Void

        public init() {}

        public static let facts = OperationFacts(
            id: "postUsers",
            method: "POST",
            path: "/api/v1/users",
            security: [],
            statuses: ["204"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
