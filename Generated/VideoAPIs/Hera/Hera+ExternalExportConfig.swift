// Made by codegen from hera.yaml and hera.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Hera {
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
}
