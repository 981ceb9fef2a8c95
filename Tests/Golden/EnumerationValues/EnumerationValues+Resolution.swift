// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EnumerationValues {
    public enum Resolution: OpenEnum {
        case _4kLowercase
        case _4kUppercase
        case _1080p
        case _720p
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [._4kLowercase, ._4kUppercase, ._1080p, ._720p]

        public var rawValue: String {
            switch self {
            case ._4kLowercase: "4k"
            case ._4kUppercase: "4K"
            case ._1080p: "1080p"
            case ._720p: "720p"
            case .unknown(let value): value
            }
        }
    }
}
