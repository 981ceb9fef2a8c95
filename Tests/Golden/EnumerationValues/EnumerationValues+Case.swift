// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EnumerationValues {
    public enum Case: OpenEnum {
        case videoLowercase
        case videoCapitalized
        case videoUppercase
        case vIDEo
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [
            .videoLowercase,
            .videoCapitalized,
            .videoUppercase,
            .vIDEo
        ]

        public var rawValue: String {
            switch self {
            case .videoLowercase: "video"
            case .videoCapitalized: "Video"
            case .videoUppercase: "VIDEO"
            case .vIDEo: "vIdEo"
            case .unknown(let value): value
            }
        }
    }
}
