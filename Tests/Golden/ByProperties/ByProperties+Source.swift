// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension ByProperties {
    public enum Source: Union {
        case link(Link)
        case upload(Upload)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self> {
            $0.add(Self.link, has: "url")
            $0.add(Self.upload, has: "file_id")
        }

        public var value: any UnionValue {
            switch self {
            case .link(let value): value
            case .upload(let value): value
            case .unknown(let value): value
            }
        }
    }
}
