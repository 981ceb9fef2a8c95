// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension TakenAsText {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = TakenAsText
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /pets/{untyped}/{matrix}/{object}/{content}`
        public func getPet(
            untyped: String,
            matrix: String,
            object: String,
            content: String,
            several: String? = nil,
            `any`: String? = nil,
            bytes: String? = nil
        ) async throws {
            try await send(GetPet(
                untyped: untyped,
                matrix: matrix,
                object: object,
                content: content,
                several: several,
                any: `any`,
                bytes: bytes
            ))
        }
    }
}
