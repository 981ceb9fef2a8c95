// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnlyOperation {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = OnlyOperation
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /own`
        public func own() async throws {
            try await send(Own())
        }

        /// `GET /none`
        public func none() async throws {
            try await send(None())
        }
    }
}
