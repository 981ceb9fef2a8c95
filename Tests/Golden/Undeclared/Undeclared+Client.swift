// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Undeclared {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = Undeclared
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /pets/{pet_id}`
        public func getPet(petID: String) async throws {
            try await send(GetPet(petID: petID))
        }

        /// `GET /films/{id}`
        public func getFilm(id: String) async throws {
            try await send(GetFilm(id: id))
        }

        /// `GET /up/../films`
        public func getUp() async throws {
            try await send(GetUp())
        }

        /// `GET /here/%2E`
        public func getHere() async throws {
            try await send(GetHere())
        }

        /// `GET /discount/100%`
        public func getDiscount() async throws {
            try await send(GetDiscount())
        }
    }
}
