// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tagged {
    public enum Shape: Union {
        case square(Square)
        case circle(Circle)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "form") {
            $0.add("Square", writesTag: true) { Self.square($0) }
            $0.add("Circle", writesTag: true) { Self.circle($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .square(let value): value
            case .circle(let value): value
            case .unknown(let value): value
            }
        }
    }
}
