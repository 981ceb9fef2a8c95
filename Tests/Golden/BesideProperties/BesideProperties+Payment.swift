// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension BesideProperties {
    public struct Payment: Model {
        public var id: String
        public var value: Int?
        public var cardOrTransfer: CardOrTransfer

        public init(id: String, cardOrTransfer: CardOrTransfer, value: Int? = nil) {
            self.id = id
            self.value = value
            self.cardOrTransfer = cardOrTransfer
        }

        public init(from reader: Reader) throws {
            let id: String? = reader.required("id")
            value = reader.optional("value")
            let cardOrTransfer: CardOrTransfer? = reader.union()
            guard let id, let cardOrTransfer else { throw reader.failure() }
            self.id = id
            self.cardOrTransfer = cardOrTransfer
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.union(a.cardOrTransfer, b.cardOrTransfer)
            sink.required("id", a.id, b.id)
            sink.optional("value", a.value, b.value)
        }

        public enum CardOrTransfer: Union {
            case card(Card)
            case transfer(Transfer)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add(has: "number") { Self.card($0) }
                $0.add(has: "iban") { Self.transfer($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .card(let value): value
                case .transfer(let value): value
                case .unknown(let value): value
                }
            }
        }
    }
}
