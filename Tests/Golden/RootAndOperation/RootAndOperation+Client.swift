// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension RootAndOperation {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = RootAndOperation
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /inherits`
        public func inherits() async throws {
            try await send(Inherits())
        }

        /// `GET /none`
        public func none() async throws {
            try await send(None())
        }

        /// `GET /own`
        public func own() async throws {
            try await send(Own())
        }

        /// `GET /optional`
        public func optional() async throws {
            try await send(Optional())
        }
    }
}
