// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EnumerationValues {
    public enum Signs: OpenEnum {
        case u3C
        case u3Cu3D
        case u3E
        case u26u26
        case aBAmpersand
        case aBPlus
        case aBStar
        case its
        case _100
        case u2D
        case plus
        case u2Du2D
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [
            .u3C,
            .u3Cu3D,
            .u3E,
            .u26u26,
            .aBAmpersand,
            .aBPlus,
            .aBStar,
            .its,
            ._100,
            .u2D,
            .plus,
            .u2Du2D
        ]

        public var rawValue: String {
            switch self {
            case .u3C: "<"
            case .u3Cu3D: "<="
            case .u3E: ">"
            case .u26u26: "&&"
            case .aBAmpersand: "a&b"
            case .aBPlus: "a+b"
            case .aBStar: "a*b"
            case .its: "it's"
            case ._100: "100%"
            case .u2D: "-"
            case .plus: "+"
            case .u2Du2D: "--"
            case .unknown(let value): value
            }
        }
    }
}
