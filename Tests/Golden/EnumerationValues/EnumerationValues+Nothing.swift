// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EnumerationValues {
    public enum Nothing: OpenEnum {
        case empty
        case u20
        case noneLowercase
        case noneCapitalized
        case some_
        case unknown_
        case null
        case `nil`
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [
            .empty,
            .u20,
            .noneLowercase,
            .noneCapitalized,
            .some_,
            .unknown_,
            .null,
            .`nil`
        ]

        public var rawValue: String {
            switch self {
            case .empty: ""
            case .u20: " "
            case .noneLowercase: "none"
            case .noneCapitalized: "None"
            case .some_: "some"
            case .unknown_: "unknown"
            case .null: "null"
            case .`nil`: "nil"
            case .unknown(let value): value
            }
        }
    }
}
