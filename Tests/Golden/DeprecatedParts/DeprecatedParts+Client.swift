// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension DeprecatedParts {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = DeprecatedParts
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// Lists pets.
        ///
        /// `GET /pets`
        @available(*, deprecated, message: "The API's document calls this deprecated.")
        public func getPets(limit: Int? = nil) async throws -> [Pet] {
            try await send(GetPets(limit: limit))
        }
    }
}
