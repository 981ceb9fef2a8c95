// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EveryKind {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = EveryKind
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /bearer`
        public func bearer() async throws {
            try await send(Bearer())
        }

        /// `GET /basic`
        public func basic() async throws {
            try await send(Basic())
        }

        /// `GET /other`
        public func other() async throws {
            try await send(Other())
        }

        /// `GET /header`
        public func header() async throws {
            try await send(Header())
        }

        /// `GET /query`
        public func query(page: Int? = nil) async throws {
            try await send(Query(page: page))
        }

        /// `GET /cookie`
        public func cookie() async throws {
            try await send(Cookie())
        }

        /// `GET /oauth`
        public func oauth() async throws {
            try await send(Oauth())
        }

        /// `GET /openid`
        public func openid() async throws {
            try await send(Openid())
        }

        /// `GET /certificate`
        public func certificate() async throws {
            try await send(Certificate())
        }

        /// `GET /certificate-and-key`
        public func certificateAndKey() async throws {
            try await send(CertificateAndKey())
        }

        /// `GET /all`
        public func all() async throws {
            try await send(All())
        }

        /// `GET /none`
        public func none() async throws {
            try await send(None())
        }

        /// `GET /any`
        public func `any`() async throws {
            try await send(Any_())
        }
    }
}
