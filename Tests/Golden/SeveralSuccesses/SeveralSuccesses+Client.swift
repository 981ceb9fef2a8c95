// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SeveralSuccesses {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = SeveralSuccesses
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `POST /films`
        public func makeFilm() async throws -> MakeFilm.Output {
            try await send(MakeFilm())
        }

        /// `PUT /films`
        public func replaceFilm() async throws -> Film {
            try await send(ReplaceFilm())
        }
    }
}
