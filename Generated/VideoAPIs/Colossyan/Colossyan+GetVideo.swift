// Made by codegen from colossyan.json and colossyan.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Colossyan {
    /// Get video generation job status
    ///
    /// Retrieves the status, progress, and details of a specific video generation job.
    ///
    /// `GET /video-generation-jobs/{videoGenerationJobId}`
    public struct GetVideoGenerationJobStatus: APIOperation, Hashable {
        public typealias API = Colossyan

        /// The ID of the video generation job.
        public var videoGenerationJobID: String

        public init(videoGenerationJobID: String) {
            self.videoGenerationJobID = videoGenerationJobID
        }

        public static let facts = OperationFacts(
            id: "getVideoGenerationJobStatus",
            method: "GET",
            path: "/video-generation-jobs/{videoGenerationJobId}",
            accept: "application/json",
            security: [["bearerAuth"]],
            statuses: ["200", "400", "401", "404", "500"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("videoGenerationJobId", videoGenerationJobID)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 400: throw Failure.badRequest(response)
            case 401: throw Failure.unauthorized(response)
            case 404: throw Failure.notFound(response)
            case 500: throw Failure.internalServerError(response)
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Bad Request. Invalid videoGenerationJobId parameter.
            case badRequest(Response)
            /// Unauthorized. Authentication required.
            case unauthorized(Response)
            /// Not Found. Video generation job not found.
            case notFound(Response)
            /// Internal server error.
            case internalServerError(Response)

            public var response: Response {
                switch self {
                case .badRequest(let response): response
                case .unauthorized(let response): response
                case .notFound(let response): response
                case .internalServerError(let response): response
                }
            }
        }

        public struct Output: Model {
            /// The current status of the video generation job.
            public var status: Status?
            /// The ID of the provisioned generated video
            public var videoID: String?
            /// The current progress of the video generation job.
            public var progress: Double?
            /// The maximum progress value of the video generation job.
            public var maximumProgress: Double?
            /// What has no property of its own, by key.
            public var additionalProperties: [String: JSONValue]

            public init(
                status: Status? = nil,
                videoID: String? = nil,
                progress: Double? = nil,
                maximumProgress: Double? = nil,
                additionalProperties: [String: JSONValue] = [:]
            ) {
                self.status = status
                self.videoID = videoID
                self.progress = progress
                self.maximumProgress = maximumProgress
                self.additionalProperties = additionalProperties
            }

            public init(from reader: Reader) throws {
                status = reader.optional("status")
                videoID = reader.optional("videoId")
                progress = reader.optional("progress")
                maximumProgress = reader.optional("maximumProgress")
                additionalProperties = reader.additionalProperties(besides: [
                    "status",
                    "videoId",
                    "progress",
                    "maximumProgress"
                ])
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("status", a.status, b.status)
                sink.optional("videoId", a.videoID, b.videoID)
                sink.optional("progress", a.progress, b.progress)
                sink.optional("maximumProgress", a.maximumProgress, b.maximumProgress)
                sink.additionalProperties(a.additionalProperties, b.additionalProperties)
            }

            public enum Status: OpenEnum {
                case inQueue
                case preprocessing
                case preprocessingFinished
                case generating
                case finished
                case failed
                case deleted
                /// A value that the document does not name.
                case unknown(String)

                public static let allCases: [Self] = [
                    .inQueue,
                    .preprocessing,
                    .preprocessingFinished,
                    .generating,
                    .finished,
                    .failed,
                    .deleted
                ]

                public var rawValue: String {
                    switch self {
                    case .inQueue: "in_queue"
                    case .preprocessing: "preprocessing"
                    case .preprocessingFinished: "preprocessing_finished"
                    case .generating: "generating"
                    case .finished: "finished"
                    case .failed: "failed"
                    case .deleted: "deleted"
                    case .unknown(let value): value
                    }
                }
            }
        }
    }
}
