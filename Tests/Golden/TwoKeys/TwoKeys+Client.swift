// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension TwoKeys {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = TwoKeys
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /films`
        public func listFilms() async throws {
            try await send(ListFilms())
        }

        /// `GET /films/{id}`
        public func getFilm(id: String) async throws {
            try await send(GetFilm(id: id))
        }
    }
}
