// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Circular {
    public enum Rule: Union {
        case string(String)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add { Self.string($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .string(let value): value
            case .unknown(let value): value
            }
        }
    }
}
