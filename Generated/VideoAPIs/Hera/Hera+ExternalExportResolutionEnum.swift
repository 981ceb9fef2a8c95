// Made by codegen from hera.yaml and hera.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Hera {
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
}
