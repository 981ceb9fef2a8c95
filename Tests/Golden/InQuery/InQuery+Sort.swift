// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension InQuery {
    public enum Sort: OpenEnum {
        case name
        case nameDash
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.name, .nameDash]

        public var rawValue: String {
            switch self {
            case .name: "name"
            case .nameDash: "-name"
            case .unknown(let value): value
            }
        }
    }
}
