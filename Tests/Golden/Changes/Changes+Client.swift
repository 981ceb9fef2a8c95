// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Changes {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = Changes
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `PATCH /films/{id}`
        public func changeFilm(id: String, body: ChangeFilm.Body) async throws {
            try await send(ChangeFilm(id: id, body: body))
        }

        /// `PUT /films/{id}`
        public func mergeFilm(id: String, body: MergeFilm.Body? = nil) async throws -> Film {
            try await send(MergeFilm(id: id, body: body))
        }
    }
}
