// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Pointers {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = Pointers
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /pets/{id}`
        public func getPet(id: String) async throws -> GetPet.Output {
            try await send(GetPet(id: id))
        }
    }
}
