// Made by codegen from hooked.yaml and hooked.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension Hooked {
    /// Video Object
    public struct Video: Model {
        /// Unique video identifier
        public var id: String?
        /// Video name/title
        public var name: String?
        /// Current video processing status
        public var status: Status?
        /// Signed URL to download the video (only available when status is COMPLETED)
        public var url: String?
        /// Duration of the video in frames (at 25fps)
        public var durationInFrames: Double?
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
        /// Limits: `minimum: 0, maximum: 100`
        public var progress: Double?
        /// Status message or error details
        public var message: String?
        /// Video creation timestamp
        public var createdAt: Date?
        /// Last update timestamp
        public var updatedAt: Date?
        /// Video type
        public var type: Type_?
        /// ID of the avatar used in the video
        public var avatarID: String?
        /// ID of the voice used for narration
        public var voiceID: String?
        /// ID of the background music track
        public var musicID: String?
        /// Video configuration including aspect ratio and caption settings
        public var videoSettings: VideoSettings?
        /// The narration script used in the video
        public var script: String?
        /// Number of credits consumed by this video
        public var usedCredits: Double?
        /// Webhook URL for status notifications (if configured)
        public var webhook: String?

        public init(
            id: String? = nil,
            name: String? = nil,
            status: Status? = nil,
            url: String? = nil,
            durationInFrames: Double? = nil,
            durationInSeconds: Double? = nil,
            projectID: String? = nil,
            teamID: String? = nil,
            thumbnail: String? = nil,
            size: Int? = nil,
            progress: Double? = nil,
            message: String? = nil,
            createdAt: Date? = nil,
            updatedAt: Date? = nil,
            type: Type_? = nil,
            avatarID: String? = nil,
            voiceID: String? = nil,
            musicID: String? = nil,
            videoSettings: VideoSettings? = nil,
            script: String? = nil,
            usedCredits: Double? = nil,
            webhook: String? = nil
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
            self.type = type
            self.avatarID = avatarID
            self.voiceID = voiceID
            self.musicID = musicID
            self.videoSettings = videoSettings
            self.script = script
            self.usedCredits = usedCredits
            self.webhook = webhook
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
            type = reader.optional("type")
            avatarID = reader.optional("avatarId")
            voiceID = reader.optional("voiceId")
            musicID = reader.optional("musicId")
            videoSettings = reader.optional("videoSettings")
            script = reader.optional("script")
            usedCredits = reader.optional("usedCredits")
            webhook = reader.optional("webhook")
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
            sink.optional("type", a.type, b.type)
            sink.optional("avatarId", a.avatarID, b.avatarID)
            sink.optional("voiceId", a.voiceID, b.voiceID)
            sink.optional("musicId", a.musicID, b.musicID)
            sink.optional("videoSettings", a.videoSettings, b.videoSettings)
            sink.optional("script", a.script, b.script)
            sink.optional("usedCredits", a.usedCredits, b.usedCredits)
            sink.optional("webhook", a.webhook, b.webhook)
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

        public enum Type_: OpenEnum {
            case `class`
            case ugcAds
            case ugcVideo
            case scriptToVideo
            case promptToVideo
            case hookDemo
            case productAds
            case scenes
            case addCaptions
            case extendVideo
            case removeBackground
            case tiktokSlideshow
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [
                .`class`,
                .ugcAds,
                .ugcVideo,
                .scriptToVideo,
                .promptToVideo,
                .hookDemo,
                .productAds,
                .scenes,
                .addCaptions,
                .extendVideo,
                .removeBackground,
                .tiktokSlideshow
            ]

            public var rawValue: String {
                switch self {
                case .`class`: "class"
                case .ugcAds: "ugc_ads"
                case .ugcVideo: "ugc_video"
                case .scriptToVideo: "script_to_video"
                case .promptToVideo: "prompt_to_video"
                case .hookDemo: "hook_demo"
                case .productAds: "product_ads"
                case .scenes: "scenes"
                case .addCaptions: "add_captions"
                case .extendVideo: "extend_video"
                case .removeBackground: "remove_background"
                case .tiktokSlideshow: "tiktok_slideshow"
                case .unknown(let value): value
                }
            }
        }

        /// Video configuration including aspect ratio and caption settings
        public struct VideoSettings: Model {
            /// Example: `ratio_9_16`
            public var aspectRatio: String?
            public var caption: Caption?

            public init(aspectRatio: String? = nil, caption: Caption? = nil) {
                self.aspectRatio = aspectRatio
                self.caption = caption
            }

            public init(from reader: Reader) throws {
                aspectRatio = reader.optional("aspectRatio")
                caption = reader.optional("caption")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("aspectRatio", a.aspectRatio, b.aspectRatio)
                sink.optional("caption", a.caption, b.caption)
            }

            public struct Caption: Model {
                public var disabled: Bool?
                /// Example: `classic`
                public var preset: String?

                public init(disabled: Bool? = nil, preset: String? = nil) {
                    self.disabled = disabled
                    self.preset = preset
                }

                public init(from reader: Reader) throws {
                    disabled = reader.optional("disabled")
                    preset = reader.optional("preset")
                }

                public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                    sink.optional("disabled", a.disabled, b.disabled)
                    sink.optional("preset", a.preset, b.preset)
                }
            }
        }
    }
}
