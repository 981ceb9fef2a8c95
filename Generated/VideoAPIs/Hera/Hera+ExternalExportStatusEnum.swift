// Made by codegen from hera.yaml and hera.overlay.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Hera {
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
