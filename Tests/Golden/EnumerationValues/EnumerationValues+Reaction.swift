// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EnumerationValues {
    public enum Reaction: OpenEnum {
        case plus1
        case minus1
        case u1F600
        case u1F468u200Du1F469
        case u4f60u597d
        case privet
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [
            .plus1,
            .minus1,
            .u1F600,
            .u1F468u200Du1F469,
            .u4f60u597d,
            .privet
        ]

        public var rawValue: String {
            switch self {
            case .plus1: "+1"
            case .minus1: "-1"
            case .u1F600: "\u{1F600}"
            case .u1F468u200Du1F469: "\u{1F468}\u{200D}\u{1F469}"
            case .u4f60u597d: "\u{4F60}\u{597D}"
            case .privet: "\u{43F}\u{440}\u{438}\u{432}\u{435}\u{442}"
            case .unknown(let value): value
            }
        }
    }
}
