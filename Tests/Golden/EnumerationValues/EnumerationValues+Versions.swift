// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EnumerationValues {
    public enum Versions: OpenEnum {
        case _1_0Dot
        case _1_0_1
        case _10
        case v1_0
        case _1_0Dash
        case _1_0Underscore
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [
            ._1_0Dot,
            ._1_0_1,
            ._10,
            .v1_0,
            ._1_0Dash,
            ._1_0Underscore
        ]

        public var rawValue: String {
            switch self {
            case ._1_0Dot: "1.0"
            case ._1_0_1: "1.0.1"
            case ._10: "10"
            case .v1_0: "v1.0"
            case ._1_0Dash: "1-0"
            case ._1_0Underscore: "1_0"
            case .unknown(let value): value
            }
        }
    }
}
