// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OtherScripts {
    public enum Votes: OpenEnum {
        case plus1
        case minus1
        case upLowercase
        case upUppercase
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.plus1, .minus1, .upLowercase, .upUppercase]

        public var rawValue: String {
            switch self {
            case .plus1: "+1"
            case .minus1: "-1"
            case .upLowercase: "up"
            case .upUppercase: "UP"
            case .unknown(let value): value
            }
        }
    }
}
