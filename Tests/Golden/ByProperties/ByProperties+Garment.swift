// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ByProperties {
    public enum Garment: Union {
        case small(Small)
        case large(Large)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add { Self.small($0) }
            $0.add { Self.large($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .small(let value): value
            case .large(let value): value
            case .unknown(let value): value
            }
        }
    }
}
