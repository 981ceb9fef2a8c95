// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Swagger {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = Swagger
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /pets`
        ///
        /// It can do without what cannot be sent yet: the query parameter 'ids'.
        public func listPets(
            tag: [String]? = nil,
            limit: Int32? = nil,
            kind: ListPets.Kind? = nil
        ) async throws -> [Pet] {
            try await send(ListPets(tag: tag, limit: limit, kind: kind))
        }

        /// `POST /pets`
        public func addPet(body: Pet) async throws -> Pet {
            try await send(AddPet(body: body))
        }

        /// `GET /pets/{id}/photo`
        public func getPhoto(id: String) async throws -> StreamedBody {
            try await send(GetPhoto(id: id))
        }

        /// `PUT /pets/{id}/photo`
        ///
        /// PUT /pets/{id}/photo needs a body of 'multipart/form-data', which cannot be sent yet.
        @available(*, unavailable, message: "PUT /pets/{id}/photo needs a body of 'multipart/form-data', which cannot be sent yet.")
        public func setPhoto(id: String) async throws {
            try await send(SetPhoto(id: id))
        }
    }
}
