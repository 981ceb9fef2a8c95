// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension WrongTypes {
    public enum Words: OpenEnum {
        case a
        case _1
        /// A value that the document does not name.
        case unknown(JSONValue)

        public static let allCases: [Self] = [.a, ._1]

        public var rawValue: JSONValue {
            switch self {
            case .a: "a"
            case ._1: 1
            case .unknown(let value): value
            }
        }
    }
}
