// Made by codegen from hooked.yaml and hooked.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Hooked {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = Hooked
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// Retrieve Video Details
        ///
        /// Get detailed information about a specific video including status, duration, and download URL
        ///
        /// `GET /v1/video/{videoId}`
        public func getVideoDetails(videoID: String) async throws -> GetVideoDetails.Output {
            try await send(GetVideoDetails(videoID: videoID))
        }
    }
}
