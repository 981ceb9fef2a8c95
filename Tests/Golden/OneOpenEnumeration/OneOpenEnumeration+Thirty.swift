// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OneOpenEnumeration {
    public enum Thirty: OpenEnum {
        case _30
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [._30]

        public var rawValue: String {
            switch self {
            case ._30: "30"
            case .unknown(let value): value
            }
        }
    }
}
