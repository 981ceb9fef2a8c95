// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SharedTag {
    public enum Item: Union {
        case message(Message)
        case call(Call)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "type") {
            $0.add("message") { Self.message($0) }
            $0.add("call") { Self.call($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .message(let value): value
            case .call(let value): value
            case .unknown(let value): value
            }
        }
    }
}
