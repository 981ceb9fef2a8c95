// Made by codegen from boson.yaml and boson.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Boson {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = Boson
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// Retrieve a video
        ///
        /// Retrieve the Video object (status / progress). Always JSON — the rendered MP4 is downloaded from `GET /v1/videos/{video_id}/content`.
        ///
        /// `GET /v1/videos/{video_id}`
        public func getVideo(videoID: String) async throws -> Video {
            try await send(GetVideo(videoID: videoID))
        }

        /// Download a video
        ///
        /// The rendered MP4. There is none until the video is completed.
        ///
        /// `GET /v1/videos/{video_id}/content`
        public func getVideoContent(
            videoID: String,
            variant: String? = nil
        ) async throws -> StreamedBody {
            try await send(GetVideoContent(videoID: videoID, variant: variant))
        }
    }
}
