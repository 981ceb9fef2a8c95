// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Nested {
    public enum Event: Union {
        case life(Life)
        case sent(Sent)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "type") {
            $0.add("started", "ended") { Self.life($0) }
            $0.add("sent") { Self.sent($0) }
        }

        public var value: any UnionValue {
            switch self {
            case .life(let value): value
            case .sent(let value): value
            case .unknown(let value): value
            }
        }
    }
}
