// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension InHeader {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = InHeader
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /pets`
        public func listPets(
            xLimit: Int,
            authorization: String,
            xRequestSource: String? = nil,
            accept: String? = nil,
            contentType: String? = nil
        ) async throws {
            try await send(ListPets(
                xLimit: xLimit,
                authorization: authorization,
                xRequestSource: xRequestSource,
                accept: accept,
                contentType: contentType
            ))
        }
    }
}
