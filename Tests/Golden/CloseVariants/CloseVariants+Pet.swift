// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension CloseVariants {
    public enum Pet: Union {
        case cat(Cat)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "kind") {
            $0.add(Self.cat, "Cat")
        }

        public var value: any UnionValue {
            switch self {
            case .cat(let value): value
            case .unknown(let value): value
            }
        }
    }
}
