// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MixedEnumerations {
    public enum Level: OpenEnum {
        case low
        case high
        case none_
        /// A value that the document does not name.
        case unknown(Int)

        public static let allCases: [Self] = [.low, .high, .none_]

        public var rawValue: Int {
            switch self {
            case .low: 1
            case .high: 2
            case .none_: -1
            case .unknown(let value): value
            }
        }
    }
}
