// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SwaggerPolymorphism {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = SwaggerPolymorphism
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `POST /pets`
        ///
        /// It can do without what cannot be sent yet: a body of 'application/x-www-form-urlencoded'.
        public func addPet(kind: String? = nil) async throws -> Pet {
            try await send(AddPet(kind: kind))
        }
    }
}
