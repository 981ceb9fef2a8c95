// Made by codegen from magichour.yaml and magichour.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MagicHour {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = MagicHour
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// Get video details
        ///
        /// Check the progress of a video project. The `downloads` field is populated after a successful render.
        ///
        /// **Statuses**
        /// - `queued` — waiting to start
        /// - `rendering` — in progress
        /// - `complete` — ready; see `downloads`
        /// - `error` — a failure occurred (see `error`)
        /// - `canceled` — user canceled
        /// - `draft` — not used
        ///
        /// `GET /v1/video-projects/{id}`
        public func videoProjectsGetDetails(
            id: String
        ) async throws -> VideoProjectsGetDetails.Output {
            try await send(VideoProjectsGetDetails(id: id))
        }
    }
}
