// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Defaults {
    public enum Size: OpenEnum {
        case small
        case large
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.small, .large]

        public var rawValue: String {
            switch self {
            case .small: "small"
            case .large: "large"
            case .unknown(let value): value
            }
        }
    }
}
