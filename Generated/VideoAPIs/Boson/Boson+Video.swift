// Made by codegen from boson.yaml and boson.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Boson {
    /// A video generation job (the create / retrieve response).
    public struct Video: Model {
        /// Video ID, e.g. `video_8a1f...`.
        ///
        /// Example: `video_8a1f2c3d4e5f6a7b8c9d0e1f`
        public var id: String?
        public var object: Object
        public var model: String?
        /// Job status.
        public var status: Status?
        /// Completion percentage (0–100).
        public var progress: Int?
        /// Output size (WxH), e.g. `640x640`.
        public var size: String?
        /// Unix timestamp (seconds).
        public var createdAt: Int?
        /// Error message when `status` is `failed`.
        public var error: Error?

        public init(
            id: String? = nil,
            object: Object = .video,
            model: String? = nil,
            status: Status? = nil,
            progress: Int? = nil,
            size: String? = nil,
            createdAt: Int? = nil,
            error: Error? = nil
        ) {
            self.id = id
            self.object = object
            self.model = model
            self.status = status
            self.progress = progress
            self.size = size
            self.createdAt = createdAt
            self.error = error
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
            object = reader.optional("object", default: .video)
            model = reader.optional("model")
            status = reader.optional("status")
            progress = reader.optional("progress")
            size = reader.optional("size")
            createdAt = reader.optional("created_at")
            error = reader.optional("error")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("id", a.id, b.id)
            sink.required("object", a.object, b.object)
            sink.optional("model", a.model, b.model)
            sink.optional("status", a.status, b.status)
            sink.optional("progress", a.progress, b.progress)
            sink.optional("size", a.size, b.size)
            sink.optional("created_at", a.createdAt, b.createdAt)
            sink.optional("error", a.error, b.error)
        }

        public enum Object: OpenEnum {
            case video
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.video]

            public var rawValue: String {
                switch self {
                case .video: "video"
                case .unknown(let value): value
                }
            }
        }

        public enum Status: OpenEnum {
            case queued
            case inProgress
            case completed
            case failed
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.queued, .inProgress, .completed, .failed]

            public var rawValue: String {
                switch self {
                case .queued: "queued"
                case .inProgress: "in_progress"
                case .completed: "completed"
                case .failed: "failed"
                case .unknown(let value): value
                }
            }
        }

        public enum Error: Union {
            case string(String)
            /// Details
            case details(Details)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.string($0) }
                $0.add { Self.details($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .string(let value): value
                case .details(let value): value
                case .unknown(let value): value
                }
            }

            /// Details
            public struct Details: Model {
                public var code: String?
                public var message: String?

                public init(code: String? = nil, message: String? = nil) {
                    self.code = code
                    self.message = message
                }

                public init(from reader: Reader) throws {
                    code = reader.optional("code")
                    message = reader.optional("message")
                }

                public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                    sink.optional("code", a.code, b.code)
                    sink.optional("message", a.message, b.message)
                }
            }
        }
    }
}
