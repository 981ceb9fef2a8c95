// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Contradiction {
    public enum Apart: OpenEnum {
        case a
        case b
        case c
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.a, .b, .c]

        public var rawValue: String {
            switch self {
            case .a: "a"
            case .b: "b"
            case .c: "c"
            case .unknown(let value): value
            }
        }
    }
}
