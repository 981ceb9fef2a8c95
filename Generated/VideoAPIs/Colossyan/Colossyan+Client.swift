// Made by codegen from colossyan.json and colossyan.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Colossyan {
    /// Calls the operations of the API.
    public struct Client: APIClient {
        public typealias API = Colossyan
        public var connection: Connection

        public init(connection: Connection) {
            self.connection = connection
        }

        /// Get video generation job status
        ///
        /// Retrieves the status, progress, and details of a specific video generation job.
        ///
        /// `GET /video-generation-jobs/{videoGenerationJobId}`
        public func getVideoGenerationJobStatus(
            videoGenerationJobID: String
        ) async throws -> GetVideoGenerationJobStatus.Output {
            try await send(GetVideoGenerationJobStatus(videoGenerationJobID: videoGenerationJobID))
        }

        /// Get generated video
        ///
        /// Retrieves a generated video with the address that it can be downloaded from.
        ///
        /// `GET /generated-videos/{videoId}`
        public func getGeneratedVideo(videoID: String) async throws -> GetGeneratedVideo.Output {
            try await send(GetGeneratedVideo(videoID: videoID))
        }
    }
}
