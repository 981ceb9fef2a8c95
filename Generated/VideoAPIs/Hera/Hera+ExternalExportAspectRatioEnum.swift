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
}
