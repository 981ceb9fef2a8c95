// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension PolymorphicBase {
    public enum Node: Union {
        case leaf(Leaf)
        case branch(Branch)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "node") {
            $0.add(Self.leaf, "Leaf")
            $0.add(Self.branch, "Branch")
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
