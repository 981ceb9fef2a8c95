// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension CloseVariants {
    public enum Pet: Union {
        case cat(Cat)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "kind") {
            $0.add("Cat") { Self.cat($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .cat(let value): value
            case .unknown(let value): value
            }
        }
    }
}
