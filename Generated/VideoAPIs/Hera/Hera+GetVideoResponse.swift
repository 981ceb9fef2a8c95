// Made by codegen from hera.yaml and hera.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Hera {
    /// Complete status object and output info for a generated video job.
    public struct GetVideoResponse: Model {
        /// Unique ID of this job/video.
        ///
        /// Example: `vid_abcde12345`
        public var videoID: String
        /// Optional user interface URL for this project.
        public var projectURL: String?
        public var status: ExternalExportStatusEnum
        /// Detailed export output statuses for each configuration requested.
        public var outputs: [ExportStatusEntry]

        public init(
            videoID: String,
            status: ExternalExportStatusEnum,
            outputs: [ExportStatusEntry],
            projectURL: String? = nil
        ) {
            self.videoID = videoID
            self.projectURL = projectURL
            self.status = status
            self.outputs = outputs
        }

        public init(from reader: Reader) throws {
            let videoID: String? = reader.required("video_id")
            projectURL = reader.optional("project_url")
            let status: ExternalExportStatusEnum? = reader.required("status")
            let outputs: [ExportStatusEntry]? = reader.required("outputs")
            guard let videoID, let status, let outputs else { throw reader.failure() }
            self.videoID = videoID
            self.status = status
            self.outputs = outputs
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("video_id", a.videoID, b.videoID)
            sink.optional("project_url", a.projectURL, b.projectURL)
            sink.required("status", a.status, b.status)
            sink.required("outputs", a.outputs, b.outputs)
        }
    }
}
