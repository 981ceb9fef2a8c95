// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension Tuples {
    public enum NamedItem: Union {
        case string(String)
        case point(Point)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add(Self.string)
            $0.add(Self.point)
        }

        public var value: any UnionValue {
            switch self {
            case .string(let value): value
            case .point(let value): value
            case .unknown(let value): value
            }
        }
    }
}
