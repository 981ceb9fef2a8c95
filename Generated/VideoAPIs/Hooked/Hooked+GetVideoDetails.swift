// Made by codegen from hooked.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime
import Foundation

extension Hooked {
    /// Retrieve Video Details
    ///
    /// Get detailed information about a specific video including status, duration, and download URL
    ///
    /// `GET /v1/video/{videoId}`
    public struct GetVideoDetails: APIOperation, Hashable {
        public typealias API = Hooked

        /// Video ID
        public var videoID: String

        public init(videoID: String) {
            self.videoID = videoID
        }

        public static let facts = OperationFacts(
            id: "getVideoDetails",
            method: "GET",
            path: "/v1/video/{videoId}",
            security: [[.apiKey("ApiKeyAuth", header: "x-api-key")]],
            statuses: ["200", "403", "404"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("videoId", videoID)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200: return try response.json()
            case 403: throw Failure.forbidden(response)
            case 404: throw Failure.notFound(response)
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Video does not belong to the authenticated user
            case forbidden(Response)
            /// Video not found
            case notFound(Response)

            public var response: Response {
                switch self {
                case .forbidden(let response): response
                case .notFound(let response): response
                }
            }
        }

        public struct Output: Model {
            /// Unique video identifier
            public var id: String?
            /// Video name/title
            public var name: String?
            /// Current video processing status
            public var status: Status?
            /// Signed URL to download the video (only available when status is COMPLETED)
            public var url: String?
            /// Duration of the video in frames (at 25fps)
            public var durationInFrames: Int?
            /// Duration of the video in seconds (calculated from durationInFrames)
            public var durationInSeconds: Double?
            /// Associated project ID if video belongs to a project
            public var projectID: String?
            /// Team ID that owns this video
            public var teamID: String?
            /// URL to video thumbnail image
            public var thumbnail: String?
            /// Video file size in bytes
            public var size: Int?
            /// Processing progress percentage (0-100)
            ///
            /// Minimum: 0, maximum: 100.
            public var progress: Int?
            /// Status message or error details
            public var message: String?
            /// Video creation timestamp
            public var createdAt: Date?
            /// Last update timestamp
            public var updatedAt: Date?

            public init(
                id: String? = nil,
                name: String? = nil,
                status: Status? = nil,
                url: String? = nil,
                durationInFrames: Int? = nil,
                durationInSeconds: Double? = nil,
                projectID: String? = nil,
                teamID: String? = nil,
                thumbnail: String? = nil,
                size: Int? = nil,
                progress: Int? = nil,
                message: String? = nil,
                createdAt: Date? = nil,
                updatedAt: Date? = nil
            ) {
                self.id = id
                self.name = name
                self.status = status
                self.url = url
                self.durationInFrames = durationInFrames
                self.durationInSeconds = durationInSeconds
                self.projectID = projectID
                self.teamID = teamID
                self.thumbnail = thumbnail
                self.size = size
                self.progress = progress
                self.message = message
                self.createdAt = createdAt
                self.updatedAt = updatedAt
            }

            public init(from reader: Reader) throws {
                id = reader.optional("id")
                name = reader.optional("name")
                status = reader.optional("status")
                url = reader.optional("url")
                durationInFrames = reader.optional("durationInFrames")
                durationInSeconds = reader.optional("durationInSeconds")
                projectID = reader.optional("projectId")
                teamID = reader.optional("teamId")
                thumbnail = reader.optional("thumbnail")
                size = reader.optional("size")
                progress = reader.optional("progress")
                message = reader.optional("message")
                createdAt = reader.optional("createdAt")
                updatedAt = reader.optional("updatedAt")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("id", a.id, b.id)
                sink.optional("name", a.name, b.name)
                sink.optional("status", a.status, b.status)
                sink.optional("url", a.url, b.url)
                sink.optional("durationInFrames", a.durationInFrames, b.durationInFrames)
                sink.optional("durationInSeconds", a.durationInSeconds, b.durationInSeconds)
                sink.optional("projectId", a.projectID, b.projectID)
                sink.optional("teamId", a.teamID, b.teamID)
                sink.optional("thumbnail", a.thumbnail, b.thumbnail)
                sink.optional("size", a.size, b.size)
                sink.optional("progress", a.progress, b.progress)
                sink.optional("message", a.message, b.message)
                sink.optional("createdAt", a.createdAt, b.createdAt)
                sink.optional("updatedAt", a.updatedAt, b.updatedAt)
            }

            public enum Status: OpenEnum {
                case started
                case completed
                case failed
                /// A value that the document does not name.
                case unknown(String)

                public static let allCases: [Self] = [.started, .completed, .failed]

                public var rawValue: String {
                    switch self {
                    case .started: "STARTED"
                    case .completed: "COMPLETED"
                    case .failed: "FAILED"
                    case .unknown(let value): value
                    }
                }
            }
        }
    }
}
