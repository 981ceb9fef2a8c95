// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension Nested {
    public enum Event: Union {
        case life(Life)
        case sent(Sent)
        /// A value that the document does not describe.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(tag: "type") {
            $0.add(Self.life, "started", "ended")
            $0.add(Self.sent, "sent")
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
