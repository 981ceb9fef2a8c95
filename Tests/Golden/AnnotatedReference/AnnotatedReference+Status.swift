// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension AnnotatedReference {
    /// The state of anything.
    public enum Status: OpenEnum {
        case ready
        case failed
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.ready, .failed]

        public var rawValue: String {
            switch self {
            case .ready: "ready"
            case .failed: "failed"
            case .unknown(let value): value
            }
        }
    }
}
