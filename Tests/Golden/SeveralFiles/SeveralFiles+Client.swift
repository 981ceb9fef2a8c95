// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SeveralFiles {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = SeveralFiles
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /pets/{id}`
        public func getPet(id: String) async throws -> Pet {
            try await send(GetPet(id: id))
        }
    }
}
