// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tagged {
    public enum Broken: Union {
        case cat(Cat)
        case circle(Circle)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add(has: "kind") { Self.cat($0) }
            $0.add { Self.circle($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .cat(let value): value
            case .circle(let value): value
            case .unknown(let value): value
            }
        }
    }
}
