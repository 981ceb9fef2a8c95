// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension LeftOut {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = LeftOut
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /pets/{id}`
        public func getPet(id: String, tree: String? = nil) async throws {
            try await send(GetPet(id: id, tree: tree))
        }
    }
}
