// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension PlainKeys {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = PlainKeys
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /films`
        public func _12() async throws -> _12Operation.Output {
            try await send(_12Operation())
        }
    }
}
