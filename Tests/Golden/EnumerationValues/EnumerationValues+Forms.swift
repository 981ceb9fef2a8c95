// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EnumerationValues {
    public enum Forms: OpenEnum {
        case cafe_a82b5049
        case cafe_d6dd9437
        case cafeLowercase
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.cafe_a82b5049, .cafe_d6dd9437, .cafeLowercase]

        public var rawValue: String {
            switch self {
            case .cafe_a82b5049: "caf\u{E9}"
            case .cafe_d6dd9437: "cafe\u{301}"
            case .cafeLowercase: "cafe"
            case .unknown(let value): value
            }
        }
    }
}
