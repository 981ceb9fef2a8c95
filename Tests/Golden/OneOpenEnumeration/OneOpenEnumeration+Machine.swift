// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OneOpenEnumeration {
    public enum Machine: OpenEnum {
        case bot
        case system
        /// A value that the document does not name.
        case unknown(Int)

        public static let allCases: [Self] = [.bot, .system]

        public var rawValue: Int {
            switch self {
            case .bot: 2
            case .system: 3
            case .unknown(let value): value
            }
        }
    }
}
