// Made by codegen from hera.yaml and hera.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Hera {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = Hera
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// Get the status of a motion graphics video
        ///
        /// Retrieve the export status, details, and output URLs for a generated video job using its ID.
        ///
        /// `GET /videos/{video_id}`
        public func getVideo(videoID: String) async throws -> GetVideoResponse {
            try await send(GetVideo(videoID: videoID))
        }
    }
}
