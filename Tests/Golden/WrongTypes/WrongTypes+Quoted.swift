// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension WrongTypes {
    public enum Quoted: OpenEnum {
        case _1
        case _2
        /// A value that the document does not name.
        case unknown(Int)

        public static let allCases: [Self] = [._1, ._2]

        public var rawValue: Int {
            switch self {
            case ._1: 1
            case ._2: 2
            case .unknown(let value): value
            }
        }
    }
}
