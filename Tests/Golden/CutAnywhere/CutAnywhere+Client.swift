// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension CutAnywhere {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = CutAnywhere
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /pets`
        public func getPets() async throws -> [Pet] {
            try await send(GetPets())
        }

        /// `GET /pets/{id}`
        public func getPet(id: ID) async throws -> [Pet] {
            try await send(GetPet(id: id))
        }

        /// `GET /dogs/{id}`
        public func getDog(id: ID) async throws -> [Pet] {
            try await send(GetDog(id: id))
        }

        /// `GET /again`
        public func getAgain() async throws -> [Pet] {
            try await send(GetAgain())
        }
    }
}
