// Made by codegen from hera.yaml and hera.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Hera {
    /// Get the status of a motion graphics video
    ///
    /// Retrieve the export status, details, and output URLs for a generated video job using its ID.
    ///
    /// `GET /videos/{video_id}`
    public struct GetVideo: APIOperation, Hashable {
        public typealias API = Hera
        public typealias Output = GetVideoResponse

        /// The unique video/job ID returned when creating the job.
        public var videoID: String

        public init(videoID: String) {
            self.videoID = videoID
        }

        public static let facts = OperationFacts(
            id: "getVideo",
            method: "GET",
            path: "/videos/{video_id}",
            accept: "application/json",
            security: [["ApiKeyAuth"]],
            statuses: ["200", "404"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("video_id", videoID)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 404: throw Failure.notFound(response.errorBody())
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// No video/job found with the specified ID.
            case notFound(ErrorBody<NotFound>)

            public var response: Response {
                switch self {
                case .notFound(let body): body.response
                }
            }
        }

        public struct NotFound: Model {
            /// Example: `Video/job not found`
            public var error: String

            public init(error: String) {
                self.error = error
            }

            public init(from reader: Reader) throws {
                let error: String? = reader.required("error")
                guard let error else { throw reader.failure() }
                self.error = error
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("error", a.error, b.error)
            }
        }
    }

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
