// Made by codegen from hera.yaml and hera.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Hera {
    /// Aspect ratio for this export (e.g. '16:9', '9:16', '1:1', '4:5').
    public enum ExternalExportAspectRatioEnum: OpenEnum {
        case _16x9
        case _9x16
        case _1x1
        case _4x5
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [._16x9, ._9x16, ._1x1, ._4x5]

        public var rawValue: String {
            switch self {
            case ._16x9: "16:9"
            case ._9x16: "9:16"
            case ._1x1: "1:1"
            case ._4x5: "4:5"
            case .unknown(let value): value
            }
        }
    }

    /// Configuration for an export output. Defines the file format, aspect ratio, frame rate, and resolution.
    public struct ExternalExportConfig: Model {
        public var format: ExternalExportFormatEnum
        public var aspectRatio: ExternalExportAspectRatioEnum
        /// Frames per second for this export output.
        public var fps: Fps
        public var resolution: ExternalExportResolutionEnum

        public init(
            format: ExternalExportFormatEnum,
            aspectRatio: ExternalExportAspectRatioEnum,
            fps: Fps,
            resolution: ExternalExportResolutionEnum
        ) {
            self.format = format
            self.aspectRatio = aspectRatio
            self.fps = fps
            self.resolution = resolution
        }

        public init(from reader: Reader) throws {
            let format: ExternalExportFormatEnum? = reader.required("format")
            let aspectRatio: ExternalExportAspectRatioEnum? = reader.required("aspect_ratio")
            let fps: Fps? = reader.required("fps")
            let resolution: ExternalExportResolutionEnum? = reader.required("resolution")
            guard
                let format,
                let aspectRatio,
                let fps,
                let resolution
            else { throw reader.failure() }
            self.format = format
            self.aspectRatio = aspectRatio
            self.fps = fps
            self.resolution = resolution
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("format", a.format, b.format)
            sink.required("aspect_ratio", a.aspectRatio, b.aspectRatio)
            sink.required("fps", a.fps, b.fps)
            sink.required("resolution", a.resolution, b.resolution)
        }

        public enum Fps: OpenEnum {
            case _24
            case _25
            case _30
            case _60
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [._24, ._25, ._30, ._60]

            public var rawValue: String {
                switch self {
                case ._24: "24"
                case ._25: "25"
                case ._30: "30"
                case ._60: "60"
                case .unknown(let value): value
                }
            }
        }
    }

    /// Output format for this export (e.g. mp4, prores, webm, gif).
    public enum ExternalExportFormatEnum: OpenEnum {
        case mp4
        case prores
        case webm
        case gif
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.mp4, .prores, .webm, .gif]

        public var rawValue: String {
            switch self {
            case .mp4: "mp4"
            case .prores: "prores"
            case .webm: "webm"
            case .gif: "gif"
            case .unknown(let value): value
            }
        }
    }

    /// Resolution for this export output (e.g. '1080p', '720p').
    public enum ExternalExportResolutionEnum: OpenEnum {
        case _360p
        case _480p
        case _720p
        case _1080p
        case _4k
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [._360p, ._480p, ._720p, ._1080p, ._4k]

        public var rawValue: String {
            switch self {
            case ._360p: "360p"
            case ._480p: "480p"
            case ._720p: "720p"
            case ._1080p: "1080p"
            case ._4k: "4k"
            case .unknown(let value): value
            }
        }
    }

    /// High-level status of the export job (in-progress, success, failed).
    public enum ExternalExportStatusEnum: OpenEnum {
        case inProgress
        case success
        case failed
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.inProgress, .success, .failed]

        public var rawValue: String {
            switch self {
            case .inProgress: "in-progress"
            case .success: "success"
            case .failed: "failed"
            case .unknown(let value): value
            }
        }
    }
}
