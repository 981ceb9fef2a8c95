// Made by codegen from boson.yaml and boson.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Boson {
    /// Retrieve a video
    ///
    /// Retrieve the Video object (status / progress). Always JSON — the rendered MP4 is downloaded from `GET /v1/videos/{video_id}/content`.
    ///
    /// `GET /v1/videos/{video_id}`
    public struct GetVideo: APIOperation, Hashable {
        public typealias API = Boson
        public typealias Output = Video

        /// The video ID returned by `POST /v1/videos`.
        public var videoID: String

        public init(videoID: String) {
            self.videoID = videoID
        }

        public static let facts = OperationFacts(
            id: "getVideo",
            method: "GET",
            path: "/v1/videos/{video_id}",
            accept: "application/json",
            security: [["bearerAuth"]],
            statuses: ["200", "401", "404"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("video_id", videoID)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 401: throw Failure.unauthorized(response.errorBody())
            case 404: throw Failure.notFound(response.errorBody())
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Missing or invalid API key.
            case unauthorized(ErrorBody<Error>)
            /// No video with that ID.
            case notFound(ErrorBody<Error>)

            public var response: Response {
                switch self {
                case .unauthorized(let body): body.response
                case .notFound(let body): body.response
                }
            }
        }
    }

    /// Download a video
    ///
    /// The rendered MP4. There is none until the video is completed.
    ///
    /// `GET /v1/videos/{video_id}/content`
    public struct GetVideoContent: APIStreamOperation, Hashable {
        public typealias API = Boson
        public typealias Output = StreamedBody

        /// The video ID returned by `POST /v1/videos`.
        public var videoID: String
        /// What to download; `video` when nothing is given.
        public var variant: String?

        public init(videoID: String, variant: String? = nil) {
            self.videoID = videoID
            self.variant = variant
        }

        public static let facts = OperationFacts(
            id: "getVideoContent",
            method: "GET",
            path: "/v1/videos/{video_id}/content",
            accept: "video/mp4, application/json",
            security: [["bearerAuth"]],
            statuses: ["200", "400", "401", "404"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("video_id", videoID)
            try request.query("variant", variant)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 400: throw Failure.badRequest(response.errorBody())
            case 401: throw Failure.unauthorized(response.errorBody())
            case 404: throw Failure.notFound(response.errorBody())
            case 200...299: return Output(response)
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// No such variant.
            case badRequest(ErrorBody<Error>)
            /// Missing or invalid API key.
            case unauthorized(ErrorBody<Error>)
            /// No video with that ID, or not completed yet.
            case notFound(ErrorBody<Error>)

            public var response: Response {
                switch self {
                case .badRequest(let body): body.response
                case .unauthorized(let body): body.response
                case .notFound(let body): body.response
                }
            }
        }
    }
}
