// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tagged {
    public enum Mapped: Union {
        case cat(Cat)
        case dog(Dog)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "kind") {
            $0.add("feline", "kitten") { Self.cat($0) }
            $0.add("canine") { Self.dog($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .cat(let value): value
            case .dog(let value): value
            case .unknown(let value): value
            }
        }
    }
}
