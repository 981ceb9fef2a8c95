// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Aliases {
    public enum KindsItem: OpenEnum {
        case cat
        case dog
        /// A value that the document does not name.
        case unknown(String)

        public static let allCases: [Self] = [.cat, .dog]

        public var rawValue: String {
            switch self {
            case .cat: "cat"
            case .dog: "dog"
            case .unknown(let value): value
            }
        }
    }
}
