// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension Tagged {
    public enum Event: Union {
        case created(Created)
        case deleted(Deleted)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "type") {
            $0.add(Self.created, "film.created")
            $0.add(Self.deleted, "film.deleted", "film.removed")
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
