// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension PolymorphicBase {
    public indirect enum Pet: Union {
        case cat(Cat)
        case dog(Dog)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "pet_type") {
            $0.add("Cat") { Self.cat($0) }
            $0.add("dog") { Self.dog($0) }
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
