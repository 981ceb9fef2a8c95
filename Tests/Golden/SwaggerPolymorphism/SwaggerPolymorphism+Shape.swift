// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SwaggerPolymorphism {
    public enum Shape: Union {
        case circle(Circle)
        case line(Line)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "form") {
            $0.add("round") { Self.circle($0) }
            $0.add("long") { Self.line($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .circle(let value): value
            case .line(let value): value
            case .unknown(let value): value
            }
        }
    }
}
