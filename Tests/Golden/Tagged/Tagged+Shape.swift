// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension Tagged {
    public enum Shape: Union {
        case square(Square)
        case circle(Circle)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "form") {
            $0.add(Self.square, "Square", writesTag: true)
            $0.add(Self.circle, "Circle", writesTag: true)
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
