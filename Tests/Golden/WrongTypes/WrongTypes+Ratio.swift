// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension WrongTypes {
    public enum Ratio: OpenEnum {
        case _0_5
        case _1
        /// A value that the document does not name.
        case unknown(Double)

        public static let allCases: [Self] = [._0_5, ._1]

        public var rawValue: Double {
            switch self {
            case ._0_5: 0.5
            case ._1: 1.0
            case .unknown(let value): value
            }
        }
    }
}
