// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EnumerationValues {
    public enum Numbers: OpenEnum {
        case _0
        case _1
        case minus1
        case _1080
        /// A value that the document does not name.
        case unknown(Int)

        public static let allCases: [Self] = [._0, ._1, .minus1, ._1080]

        public var rawValue: Int {
            switch self {
            case ._0: 0
            case ._1: 1
            case .minus1: -1
            case ._1080: 1080
            case .unknown(let value): value
            }
        }
    }
}
