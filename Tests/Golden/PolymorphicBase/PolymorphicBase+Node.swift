// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension PolymorphicBase {
    public enum Node: Union {
        case leaf(Leaf)
        case branch(Branch)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "node") {
            $0.add("Leaf") { Self.leaf($0) }
            $0.add("Branch") { Self.branch($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .leaf(let value): value
            case .branch(let value): value
            case .unknown(let value): value
            }
        }
    }
}
