// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tagged {
    public enum Event: Union {
        case created(Created)
        case deleted(Deleted)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "type") {
            $0.add("film.created") { Self.created($0) }
            $0.add("film.deleted", "film.removed") { Self.deleted($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .created(let value): value
            case .deleted(let value): value
            case .unknown(let value): value
            }
        }
    }
}
