// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension JSONOnOneLine {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = JSONOnOneLine
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /films/{id}`
        public func getFilm(id: String) async throws -> GetFilm.Output {
            try await send(GetFilm(id: id))
        }
    }
}
