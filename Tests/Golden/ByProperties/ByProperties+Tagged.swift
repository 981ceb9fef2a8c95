// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ByProperties {
    public enum Tagged: Union {
        case labels(Labels)
        case link(Link)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add { Self.labels($0) }
            $0.add(has: "url") { Self.link($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .labels(let value): value
            case .link(let value): value
            case .unknown(let value): value
            }
        }
    }
}
