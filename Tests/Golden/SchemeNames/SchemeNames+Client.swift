// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SchemeNames {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = SchemeNames
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /credentials`
        public func credentials() async throws -> CredentialsSchema {
            try await send(CredentialsGetCredentials())
        }
    }
}
