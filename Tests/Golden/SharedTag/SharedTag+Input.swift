// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension SharedTag {
    public enum Input: Union {
        case easyMessage(EasyMessage)
        case item(Item)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "type") {
            $0.add(Self.easyMessage, "message")
            $0.add(Self.item, "message", "call")
        }

        public var value: any UnionValue {
            switch self {
            case .easyMessage(let value): value
            case .item(let value): value
            case .unknown(let value): value
            }
        }
    }
}
