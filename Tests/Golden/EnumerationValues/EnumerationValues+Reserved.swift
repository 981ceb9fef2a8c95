// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EnumerationValues {
    public enum Reserved: OpenEnum {
        case selfLowercase
        case selfCapitalized
        case init_
        case type
        case `default`
        case rawValue_
        case allCases_
        case hashValue_
        case hash_
        case encode_
        case parameterText
        case u5F
        case _0
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [
            .selfLowercase,
            .selfCapitalized,
            .init_,
            .type,
            .`default`,
            .rawValue_,
            .allCases_,
            .hashValue_,
            .hash_,
            .encode_,
            .parameterText,
            .u5F,
            ._0
        ]

        public var rawValue: String {
            switch self {
            case .selfLowercase: "self"
            case .selfCapitalized: "Self"
            case .init_: "init"
            case .type: "Type"
            case .`default`: "default"
            case .rawValue_: "rawValue"
            case .allCases_: "allCases"
            case .hashValue_: "hashValue"
            case .hash_: "hash"
            case .encode_: "encode"
            case .parameterText: "parameterText"
            case .u5F: "_"
            case ._0: "$0"
            case .unknown(let value): value
            }
        }
    }
}
