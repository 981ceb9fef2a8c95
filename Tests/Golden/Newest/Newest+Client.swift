// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Newest {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = Newest
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `QUERY /films`
        public func findFilms(body: FindFilms.Body? = nil) async throws -> [Film] {
            try await send(FindFilms(body: body))
        }

        /// `COPY /films`
        public func copyFilms() async throws {
            try await send(CopyFilms())
        }

        /// `PURGE /films`
        public func purgeFilms() async throws {
            try await send(PurgeFilms())
        }
    }
}
