// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EqualHints {
    public enum Order: OpenEnum {
        case title
        case titleDash
        case year
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.title, .titleDash, .year]

        public var rawValue: String {
            switch self {
            case .title: "title"
            case .titleDash: "-title"
            case .year: "year"
            case .unknown(let value): value
            }
        }
    }
}
