// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension Tagged {
    public enum Broken: Union {
        case cat(Cat)
        case circle(Circle)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add(Self.cat, has: "kind")
            $0.add(Self.circle)
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
