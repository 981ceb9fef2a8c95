// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Collisions {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = Collisions
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /pets`
        public func pet() async throws {
            try await send(PetGetPets())
        }
    }
}
