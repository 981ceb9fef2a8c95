// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MixedEnumerations {
    public enum Named: OpenEnum {
        case first
        case second
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.first, .second]

        public var rawValue: String {
            switch self {
            case .first: "a"
            case .second: "b"
            case .unknown(let value): value
            }
        }
    }
}
