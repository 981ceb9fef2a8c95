// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Alternatives {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = Alternatives
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /either`
        public func either() async throws {
            try await send(Either())
        }

        /// `GET /both`
        public func both() async throws {
            try await send(Both())
        }

        /// `GET /oauth`
        public func oauth() async throws {
            try await send(Oauth())
        }

        /// `GET /openid`
        public func openid() async throws {
            try await send(Openid())
        }
    }
}
