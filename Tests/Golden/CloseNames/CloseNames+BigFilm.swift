// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension CloseNames {
    public enum BigFilmMixed: OpenEnum {
        case b
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.b]

        public var rawValue: String {
            switch self {
            case .b: "b"
            case .unknown(let value): value
            }
        }
    }

    public enum BigFilmSpaceLowercase: OpenEnum {
        case a
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.a]

        public var rawValue: String {
            switch self {
            case .a: "a"
            case .unknown(let value): value
            }
        }
    }
}
