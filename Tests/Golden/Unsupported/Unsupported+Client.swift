// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Unsupported {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = Unsupported
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /basic`
        public func basic() async throws {
            try await send(Basic())
        }

        /// `GET /query`
        public func query() async throws {
            try await send(Query())
        }

        /// `GET /undefined`
        public func undefined() async throws {
            try await send(Undefined())
        }

        /// `GET /header`
        public func header() async throws {
            try await send(Header())
        }
    }
}
