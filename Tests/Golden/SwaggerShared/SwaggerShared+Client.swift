// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SwaggerShared {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = SwaggerShared
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `PUT /notes/{id}`
        public func setNote(id: Int64, body: Note) async throws -> Note {
            try await send(SetNote(id: id, body: body))
        }

        /// `POST /notes/{id}`
        public func sendNote(id: Int64, body: Note) async throws -> StreamedBody {
            try await send(SendNote(id: id, body: body))
        }
    }
}
