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

        /// `GET /kind`
        public func kind() async throws {
            try await send(Kind())
        }

        /// `GET /either`
        public func either() async throws {
            try await send(Either())
        }

        /// `GET /undefined`
        public func undefined() async throws {
            try await send(Undefined())
        }

        /// `GET /header`
        public func header() async throws {
            try await send(Header())
        }

        /// `GET /frames`
        public func frames() async throws {
            try await send(Frames())
        }

        /// `GET /nowhere`
        public func nowhere() async throws {
            try await send(Nowhere())
        }

        /// `GET /cookie`
        public func cookie() async throws {
            try await send(Cookie())
        }

        /// `GET /query`
        public func query() async throws {
            try await send(Query())
        }

        /// `GET /http`
        public func http() async throws {
            try await send(HTTP())
        }

        /// `GET /both`
        public func both() async throws {
            try await send(Both())
        }
    }
}
