// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Nullable {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = Nullable
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// `GET /film`
        public func getFilm() async throws -> GetFilm.OutputBody? {
            try await send(GetFilm())
        }

        /// `GET /mood`
        public func getMood() async throws -> GetMood.OutputBody? {
            try await send(GetMood())
        }

        /// `GET /media`
        public func getMedia() async throws -> GetMedia.OutputBody? {
            try await send(GetMedia())
        }

        /// `GET /list`
        public func getList() async throws -> [GetList.OutputItem]? {
            try await send(GetList())
        }
    }
}
