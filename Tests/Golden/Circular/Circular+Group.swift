// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Circular {
    public enum Group: Union {
        case integer(Int)
        case boolean(Bool)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add { Self.integer($0) }
            $0.add { Self.boolean($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .integer(let value): value
            case .boolean(let value): value
            case .unknown(let value): value
            }
        }
    }
}
