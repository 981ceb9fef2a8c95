// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension BooleanSchemas {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = BooleanSchemas
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /films`
        public func getFilms(filter: String? = nil) async throws -> JSONValue {
            try await send(GetFilms(filter: filter))
        }
    }
}
