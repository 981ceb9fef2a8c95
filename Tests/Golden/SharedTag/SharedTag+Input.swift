// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SharedTag {
    public enum Input: Union {
        case easyMessage(EasyMessage)
        case item(Item)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "type") {
            $0.add("message") { Self.easyMessage($0) }
            $0.add("message", "call") { Self.item($0) }
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
