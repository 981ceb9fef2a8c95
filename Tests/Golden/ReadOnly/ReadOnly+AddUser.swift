// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ReadOnly {
    /// `POST /users`
    public struct AddUser: APIOperation, Hashable {
        public typealias API = ReadOnly
        public typealias Output = User

        public var body: User?

        public init(body: User? = nil) {
            self.body = body
        }

        public static let facts = OperationFacts(
            id: "addUser",
            method: "POST",
            path: "/users",
            accept: "application/json",
            security: [],
            statuses: ["201"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.json(body)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }
    }
}
