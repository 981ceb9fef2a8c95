// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Contradiction {
    public enum Named: OpenEnum {
        case second
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.second]

        public var rawValue: String {
            switch self {
            case .second: "b"
            case .unknown(let value): value
            }
        }
    }
}
