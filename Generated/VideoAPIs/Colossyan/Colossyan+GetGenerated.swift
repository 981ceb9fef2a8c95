// Made by codegen from colossyan.json and colossyan.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Colossyan {
    /// Get generated video
    ///
    /// Retrieves a generated video with the address that it can be downloaded from.
    ///
    /// `GET /generated-videos/{videoId}`
    public struct GetGeneratedVideo: APIOperation, Hashable {
        public typealias API = Colossyan

        /// The ID of the generated video, from the job; not the ID of the job.
        public var videoID: String

        public init(videoID: String) {
            self.videoID = videoID
        }

        public static let facts = OperationFacts(
            id: "getGeneratedVideo",
            method: "GET",
            path: "/generated-videos/{videoId}",
            accept: "application/json",
            security: [["bearerAuth"]],
            statuses: ["200", "400", "401", "404", "500"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("videoId", videoID)
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
            /// Bad Request. Invalid videoId parameter.
            case badRequest(Response)
            /// Unauthorized. Authentication required.
            case unauthorized(Response)
            /// Not Found. Generated video not found.
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
            public var id: String?
            public var jobID: String?
            /// Where the video can be downloaded from.
            public var publicURL: String?
            public var thumbnailURL: String?
            public var name: String?
            public var createdAt: String?
            public var videoSizeBytes: Double?
            public var videoDurationSeconds: Double?

            public init(
                id: String? = nil,
                jobID: String? = nil,
                publicURL: String? = nil,
                thumbnailURL: String? = nil,
                name: String? = nil,
                createdAt: String? = nil,
                videoSizeBytes: Double? = nil,
                videoDurationSeconds: Double? = nil
            ) {
                self.id = id
                self.jobID = jobID
                self.publicURL = publicURL
                self.thumbnailURL = thumbnailURL
                self.name = name
                self.createdAt = createdAt
                self.videoSizeBytes = videoSizeBytes
                self.videoDurationSeconds = videoDurationSeconds
            }

            public init(from reader: Reader) throws {
                id = reader.optional("id")
                jobID = reader.optional("jobId")
                publicURL = reader.optional("publicUrl")
                thumbnailURL = reader.optional("thumbnailUrl")
                name = reader.optional("name")
                createdAt = reader.optional("createdAt")
                videoSizeBytes = reader.optional("videoSizeBytes")
                videoDurationSeconds = reader.optional("videoDurationSeconds")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("id", a.id, b.id)
                sink.optional("jobId", a.jobID, b.jobID)
                sink.optional("publicUrl", a.publicURL, b.publicURL)
                sink.optional("thumbnailUrl", a.thumbnailURL, b.thumbnailURL)
                sink.optional("name", a.name, b.name)
                sink.optional("createdAt", a.createdAt, b.createdAt)
                sink.optional("videoSizeBytes", a.videoSizeBytes, b.videoSizeBytes)
                sink.optional("videoDurationSeconds", a.videoDurationSeconds, b.videoDurationSeconds)
            }
        }
    }
}
