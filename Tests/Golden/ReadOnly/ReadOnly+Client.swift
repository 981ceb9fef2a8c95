// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ReadOnly {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = ReadOnly
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `POST /users`
        public func addUser(body: User? = nil) async throws -> User {
            try await send(AddUser(body: body))
        }

        /// `GET /users`
        public func getUser() async throws -> Profile {
            try await send(GetUser())
        }

        /// `PUT /users`
        public func signIn(body: Login? = nil) async throws {
            try await send(SignIn(body: body))
        }
    }
}
