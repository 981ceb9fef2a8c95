// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EnumerationValues {
    public enum Rate: OpenEnum {
        case _24
        case _25
        case _30
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [._24, ._25, ._30]

        public var rawValue: String {
            switch self {
            case ._24: "24"
            case ._25: "25"
            case ._30: "30"
            case .unknown(let value): value
            }
        }
    }
}
