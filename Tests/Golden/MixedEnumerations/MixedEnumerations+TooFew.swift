// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MixedEnumerations {
    public enum TooFewNames: OpenEnum {
        case a
        case b
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.a, .b]

        public var rawValue: String {
            switch self {
            case .a: "a"
            case .b: "b"
            case .unknown(let value): value
            }
        }
    }
}
