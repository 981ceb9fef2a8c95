// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension InlineAnswers {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = InlineAnswers
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /films/{film_id}`
        public func getFilm(filmID: String) async throws -> GetFilm.Output {
            try await send(GetFilm(filmID: filmID))
        }

        /// `GET /films`
        public func getFilms() async throws -> [GetFilms.OutputItem] {
            try await send(GetFilms())
        }
    }
}
