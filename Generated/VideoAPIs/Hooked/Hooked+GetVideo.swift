// Made by codegen from hooked.yaml and hooked.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Hooked {
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
            accept: "application/json",
            security: [["ApiKeyAuth"]],
            statuses: ["200", "403", "404", "500"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("videoId", videoID)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 403: throw Failure.forbidden(response.errorBody())
            case 404: throw Failure.notFound(response.errorBody())
            case 500: throw Failure.internalServerError(response.errorBody())
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Video belongs to another team, or the API key is invalid or missing
            case forbidden(ErrorBody<Error>)
            /// Video not found
            case notFound(ErrorBody<Error>)
            /// Internal server error
            case internalServerError(ErrorBody<Error>)

            public var response: Response {
                switch self {
                case .forbidden(let body): body.response
                case .notFound(let body): body.response
                case .internalServerError(let body): body.response
                }
            }
        }

        public struct Output: Model {
            /// Indicates if the request was successful
            public var success: Bool?
            /// Status message
            public var message: String?
            public var data: Video?

            public init(success: Bool? = nil, message: String? = nil, data: Video? = nil) {
                self.success = success
                self.message = message
                self.data = data
            }

            public init(from reader: Reader) throws {
                success = reader.optional("success")
                message = reader.optional("message")
                data = reader.optional("data")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("success", a.success, b.success)
                sink.optional("message", a.message, b.message)
                sink.optional("data", a.data, b.data)
            }
        }
    }
}
