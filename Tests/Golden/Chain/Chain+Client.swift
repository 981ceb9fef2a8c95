// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension Chain {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = Chain
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /pets/{id}`
        public func getPet(id: First) async throws -> Pet {
            try await send(GetPet(id: id))
        }
    }
}
