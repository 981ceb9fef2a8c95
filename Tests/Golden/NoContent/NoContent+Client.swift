// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension NoContent {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = NoContent
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `DELETE /films/{id}`
        public func deleteFilm(id: String) async throws {
            try await send(DeleteFilm(id: id))
        }
    }
}
