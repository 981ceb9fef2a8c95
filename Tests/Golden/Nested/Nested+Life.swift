// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Nested {
    public enum Life: Union {
        case started(Started)
        case ended(Ended)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "type") {
            $0.add("started") { Self.started($0) }
            $0.add("ended") { Self.ended($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .started(let value): value
            case .ended(let value): value
            case .unknown(let value): value
            }
        }
    }
}
