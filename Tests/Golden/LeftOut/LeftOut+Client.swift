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
        ///
        /// It can do without what cannot be sent yet: the cookie parameter 'session', the query parameter 'filter', the query parameter 'list', the query parameter 'text', the header parameter 'X Odd', the header parameter 'X
        /// Injected', the query parameter 'object', the query parameter 'nested', the query parameter 'nulls', the body parameter 'place', the query parameter ''.
        public func getPet(id: String, tree: String? = nil) async throws {
            try await send(GetPet(id: id, tree: tree))
        }
    }
}
