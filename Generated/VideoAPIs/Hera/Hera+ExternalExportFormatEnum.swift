// Made by codegen from hera.yaml and hera.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Hera {
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
}
