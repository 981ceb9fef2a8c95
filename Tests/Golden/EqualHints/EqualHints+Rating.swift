// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EqualHints {
    public enum Rating: OpenEnum {
        case g
        case pg
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.g, .pg]

        public var rawValue: String {
            switch self {
            case .g: "G"
            case .pg: "PG"
            case .unknown(let value): value
            }
        }
    }
}
