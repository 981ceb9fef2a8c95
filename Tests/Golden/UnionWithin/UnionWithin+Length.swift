// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension UnionWithin {
    public enum Length: Union {
        case short(Short)
        case long(Long)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add(has: "seconds") { Self.short($0) }
            $0.add(has: "reels") { Self.long($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .short(let value): value
            case .long(let value): value
            case .unknown(let value): value
            }
        }
    }
}
