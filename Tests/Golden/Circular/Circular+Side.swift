// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Circular {
    public indirect enum Side: Union {
        case left(Left)
        case right(Right)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add { Self.left($0) }
            $0.add { Self.right($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .left(let value): value
            case .right(let value): value
            case .unknown(let value): value
            }
        }
    }
}
