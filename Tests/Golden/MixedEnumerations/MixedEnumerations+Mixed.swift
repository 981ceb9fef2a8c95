// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MixedEnumerations {
    public enum Mixed: OpenEnum {
        case a
        case _1
        case `true`
        /// A value that the document does not name.
        case unknown(JSONValue)

        public static let allCases: [Self] = [.a, ._1, .`true`]

        public var rawValue: JSONValue {
            switch self {
            case .a: "a"
            case ._1: 1
            case .`true`: true
            case .unknown(let value): value
            }
        }
    }
}
