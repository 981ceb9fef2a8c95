// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension RangesAndDefault {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = RangesAndDefault
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /films`
        public func listFilms() async throws -> [String] {
            try await send(ListFilms())
        }

        /// `POST /films`
        public func onlyDefault() async throws -> OnlyDefault.Output {
            try await send(OnlyDefault())
        }

        /// `DELETE /films`
        public func nothingAtAll() async throws -> StreamedBody {
            try await send(NothingAtAll())
        }

        /// `PUT /films`
        public func onlyFailures() async throws -> StreamedBody {
            try await send(OnlyFailures())
        }
    }
}
