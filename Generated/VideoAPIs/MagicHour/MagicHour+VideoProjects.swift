// Made by codegen from magichour.yaml and magichour.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension MagicHour {
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
    public struct VideoProjectsGetDetails: APIOperation, Hashable {
        public typealias API = MagicHour

        /// Unique ID of the video project. This value is returned by all of the POST APIs that create a video.
        ///
        /// Example: `cuid-example`
        public var id: String

        public init(id: String) {
            self.id = id
        }

        public static let facts = OperationFacts(
            id: "videoProjects.getDetails",
            method: "GET",
            path: "/v1/video-projects/{id}",
            accept: "application/json",
            security: [["bearerAuth"]],
            statuses: ["200", "400", "401", "402", "404"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 400: throw Failure.badRequest(response.errorBody())
            case 401: throw Failure.unauthorized(response.errorBody())
            case 402: throw Failure.paymentRequired(response.errorBody())
            case 404: throw Failure.notFound(response.errorBody())
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Invalid Request
            case badRequest(ErrorBody<BadRequest>)
            /// Unauthorized
            case unauthorized(ErrorBody<Unauthorized>)
            /// Payment Required
            case paymentRequired(ErrorBody<PaymentRequired>)
            /// Not Found
            case notFound(ErrorBody<NotFound>)

            public var response: Response {
                switch self {
                case .badRequest(let body): body.response
                case .unauthorized(let body): body.response
                case .paymentRequired(let body): body.response
                case .notFound(let body): body.response
                }
            }
        }

        /// Success
        public struct Output: Model {
            /// Unique ID of the video. Use it with the [Get video Project API](https://docs.magichour.ai/api-reference/video-projects/get-video-details) to fetch status and downloads.
            ///
            /// Example: `cuid-example`
            public var id: String
            /// The name of the video.
            ///
            /// Example: `Example Name`
            public var name: String?
            /// The status of the video.
            ///
            /// Example: `complete`
            public var status: Status
            /// The type of the video project. Possible values are ANIMATION, AUTO_SUBTITLE, VIDEO_TO_VIDEO, FACE_SWAP, TEXT_TO_VIDEO, IMAGE_TO_VIDEO, LIP_SYNC, TALKING_PHOTO, VIDEO_UPSCALER, EXTEND, AUDIO_TO_VIDEO, VIDEO_EXPANDER, UGC_AD
            ///
            /// Example: `FACE_SWAP`
            public var type: String
            public var createdAt: Date
            /// The width of the final output video. A value of -1 indicates the width can be ignored.
            ///
            /// Example: `512`
            public var width: Int
            /// The height of the final output video. A value of -1 indicates the height can be ignored.
            ///
            /// Example: `960`
            public var height: Int
            /// Whether this resource is active. If false, it is deleted.
            public var enabled: Bool
            /// Start time of your clip (seconds). Must be ≥ 0.
            ///
            /// Limits: `minimum: 0`
            ///
            /// Example: `0`
            public var startSeconds: Float
            /// End time of your clip (seconds). Must be greater than start_seconds.
            ///
            /// Limits: `minimum: 0.1`
            ///
            /// Example: `15`
            public var endSeconds: Float
            /// The amount of credits deducted from your account to generate the video. If the status is not 'complete', this value is an estimate and may be adjusted upon completion based on the actual FPS of the output video.
            ///
            /// If video generation fails, credits will be refunded, and this field will be updated to include the refund.
            ///
            /// Example: `450`
            public var creditsCharged: Int
            /// Frame rate of the video. If the status is not 'complete', the frame rate is an estimate and will be adjusted when the video completes.
            ///
            /// Example: `30`
            public var fps: Double
            /// In the case of an error, this object will contain the error encountered during video render
            public var error: Error?
            public var downloads: [DownloadsItem]
            /// Use `credits_charged`.
            ///
            /// Deprecated.
            public var totalFrameCost: Int?
            /// Use `downloads`.
            ///
            /// Deprecated.
            public var download: DownloadProperty?

            public init(
                id: String,
                name: String?,
                status: Status,
                type: String,
                createdAt: Date,
                width: Int,
                height: Int,
                enabled: Bool,
                startSeconds: Float,
                endSeconds: Float,
                creditsCharged: Int,
                fps: Double,
                error: Error?,
                downloads: [DownloadsItem],
                totalFrameCost: Int? = nil,
                download: DownloadProperty? = nil
            ) {
                self.id = id
                self.name = name
                self.status = status
                self.type = type
                self.createdAt = createdAt
                self.width = width
                self.height = height
                self.enabled = enabled
                self.startSeconds = startSeconds
                self.endSeconds = endSeconds
                self.creditsCharged = creditsCharged
                self.fps = fps
                self.error = error
                self.downloads = downloads
                self.totalFrameCost = totalFrameCost
                self.download = download
            }

            public init(from reader: Reader) throws {
                let id: String? = reader.required("id")
                name = reader.optional("name")
                let status: Status? = reader.required("status")
                let type: String? = reader.required("type")
                let createdAt: Date? = reader.required("created_at")
                let width: Int? = reader.required("width")
                let height: Int? = reader.required("height")
                let enabled: Bool? = reader.required("enabled")
                let startSeconds: Float? = reader.required("start_seconds")
                let endSeconds: Float? = reader.required("end_seconds")
                let creditsCharged: Int? = reader.required("credits_charged")
                let fps: Double? = reader.required("fps")
                error = reader.optional("error")
                let downloads: [DownloadsItem]? = reader.required("downloads")
                totalFrameCost = reader.optional("total_frame_cost")
                download = reader.optional("download")
                guard
                    let id,
                    let status,
                    let type,
                    let createdAt,
                    let width,
                    let height,
                    let enabled,
                    let startSeconds,
                    let endSeconds,
                    let creditsCharged,
                    let fps,
                    let downloads
                else { throw reader.failure() }
                self.id = id
                self.status = status
                self.type = type
                self.createdAt = createdAt
                self.width = width
                self.height = height
                self.enabled = enabled
                self.startSeconds = startSeconds
                self.endSeconds = endSeconds
                self.creditsCharged = creditsCharged
                self.fps = fps
                self.downloads = downloads
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("id", a.id, b.id)
                sink.nullable("name", a.name, b.name)
                sink.required("status", a.status, b.status)
                sink.required("type", a.type, b.type)
                sink.required("created_at", a.createdAt, b.createdAt)
                sink.required("width", a.width, b.width)
                sink.required("height", a.height, b.height)
                sink.required("enabled", a.enabled, b.enabled)
                sink.required("start_seconds", a.startSeconds, b.startSeconds)
                sink.required("end_seconds", a.endSeconds, b.endSeconds)
                sink.required("credits_charged", a.creditsCharged, b.creditsCharged)
                sink.required("fps", a.fps, b.fps)
                sink.nullable("error", a.error, b.error)
                sink.required("downloads", a.downloads, b.downloads)
                sink.optional("total_frame_cost", a.totalFrameCost, b.totalFrameCost)
                sink.optional("download", a.download, b.download)
            }

            public enum Status: OpenEnum {
                case draft
                case queued
                case rendering
                case complete
                case error
                case canceled
                /// A value that the document does not name.
                case unknown(String)

                public static let allCases: [Self] = [
                    .draft,
                    .queued,
                    .rendering,
                    .complete,
                    .error,
                    .canceled
                ]

                public var rawValue: String {
                    switch self {
                    case .draft: "draft"
                    case .queued: "queued"
                    case .rendering: "rendering"
                    case .complete: "complete"
                    case .error: "error"
                    case .canceled: "canceled"
                    case .unknown(let value): value
                    }
                }
            }

            /// In the case of an error, this object will contain the error encountered during video render
            public struct Error: Model {
                /// Details on the reason why a failure happened.
                ///
                /// Example: `Please use an image with a detectable face`
                public var message: String
                /// An error code to indicate why a failure happened.
                ///
                /// Example: `no_source_face`
                public var code: String

                public init(message: String, code: String) {
                    self.message = message
                    self.code = code
                }

                public init(from reader: Reader) throws {
                    let message: String? = reader.required("message")
                    let code: String? = reader.required("code")
                    guard let message, let code else { throw reader.failure() }
                    self.message = message
                    self.code = code
                }

                public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                    sink.required("message", a.message, b.message)
                    sink.required("code", a.code, b.code)
                }
            }

            /// The download url and expiration date of the image project
            public struct DownloadsItem: Model {
                /// Example: `https://videos.magichour.ai/id/output.mp4`
                public var url: APIURL
                /// Example: `2024-10-19T05:16:19.027Z`
                public var expiresAt: Date

                public init(url: APIURL, expiresAt: Date) {
                    self.url = url
                    self.expiresAt = expiresAt
                }

                public init(from reader: Reader) throws {
                    let url: APIURL? = reader.required("url")
                    let expiresAt: Date? = reader.required("expires_at")
                    guard let url, let expiresAt else { throw reader.failure() }
                    self.url = url
                    self.expiresAt = expiresAt
                }

                public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                    sink.required("url", a.url, b.url)
                    sink.required("expires_at", a.expiresAt, b.expiresAt)
                }
            }

            /// Use `downloads`.
            ///
            /// Deprecated.
            public struct DownloadProperty: Model {
                public var url: APIURL
                public var expiresAt: Date

                public init(url: APIURL, expiresAt: Date) {
                    self.url = url
                    self.expiresAt = expiresAt
                }

                public init(from reader: Reader) throws {
                    let url: APIURL? = reader.required("url")
                    let expiresAt: Date? = reader.required("expires_at")
                    guard let url, let expiresAt else { throw reader.failure() }
                    self.url = url
                    self.expiresAt = expiresAt
                }

                public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                    sink.required("url", a.url, b.url)
                    sink.required("expires_at", a.expiresAt, b.expiresAt)
                }
            }
        }

        /// The request is invalid
        public struct BadRequest: Model {
            public var message: String

            public init(message: String) {
                self.message = message
            }

            public init(from reader: Reader) throws {
                let message: String? = reader.required("message")
                guard let message else { throw reader.failure() }
                self.message = message
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("message", a.message, b.message)
            }
        }

        /// The request is not properly authenticated
        public struct Unauthorized: Model {
            public var message: Message

            public init(message: Message) {
                self.message = message
            }

            public init(from reader: Reader) throws {
                let message: Message? = reader.required("message")
                guard let message else { throw reader.failure() }
                self.message = message
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("message", a.message, b.message)
            }

            public enum Message: OpenEnum {
                case unauthorized
                /// A value that the document does not name.
                case unknown(String)

                public static let allCases: [Self] = [.unauthorized]

                public var rawValue: String {
                    switch self {
                    case .unauthorized: "Unauthorized"
                    case .unknown(let value): value
                    }
                }
            }
        }

        /// The request requires payment
        public struct PaymentRequired: Model {
            public var message: String

            public init(message: String) {
                self.message = message
            }

            public init(from reader: Reader) throws {
                let message: String? = reader.required("message")
                guard let message else { throw reader.failure() }
                self.message = message
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("message", a.message, b.message)
            }
        }

        /// Requested resource is not found
        public struct NotFound: Model {
            public var message: Message

            public init(message: Message) {
                self.message = message
            }

            public init(from reader: Reader) throws {
                let message: Message? = reader.required("message")
                guard let message else { throw reader.failure() }
                self.message = message
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("message", a.message, b.message)
            }

            public enum Message: OpenEnum {
                case notFound
                /// A value that the document does not name.
                case unknown(String)

                public static let allCases: [Self] = [.notFound]

                public var rawValue: String {
                    switch self {
                    case .notFound: "Not Found"
                    case .unknown(let value): value
                    }
                }
            }
        }
    }
}
