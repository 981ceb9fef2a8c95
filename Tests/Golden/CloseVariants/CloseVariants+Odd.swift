// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension CloseVariants {
    public enum Odd: OpenEnum {
        case a
        /// A value that the document does not name.
        case unknown(JSONValue)

        public static let allCases: [Self] = [.a]

        public var rawValue: JSONValue {
            switch self {
            case .a: "a"
            case .unknown(let value): value
            }
        }
    }
}
