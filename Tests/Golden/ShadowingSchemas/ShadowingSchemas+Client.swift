// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension ShadowingSchemas {
    /// Calls the operations of the API.
    public struct Client: APIRuntime.APIClient {
        public typealias API = ShadowingSchemas
        public var connection: APIRuntime.Connection

        public init(connection: APIRuntime.Connection) {
            self.connection = connection
        }

        /// `POST /errors`
        public func makeError(
            since: Foundation.Date? = nil,
            body: Error? = nil
        ) async throws -> MakeError.Output {
            try await send(MakeError(since: since, body: body))
        }

        /// `GET /data`
        public func getData() async throws -> StreamedBody {
            try await send(GetData())
        }

        /// `GET /output`
        public func getOutput() async throws -> Output {
            try await send(GetOutput())
        }
    }
}
