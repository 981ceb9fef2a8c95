// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension PolymorphicBase {
    public enum Vehicle: Union {
        case car(Car)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "kind") {
            $0.add("Car", "Van") { Self.car($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .car(let value): value
            case .unknown(let value): value
            }
        }
    }
}
