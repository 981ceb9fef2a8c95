// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension BesideProperties {
    public struct Outer: Model {
        public var method: String
        public var note: String?
        public var value: Value

        public init(method: String, value: Value, note: String? = nil) {
            self.method = method
            self.note = note
            self.value = value
        }

        public init(from reader: Reader) throws {
            let method: String? = reader.required("method")
            note = reader.optional("note")
            let value: Value? = reader.union()
            guard let method, let value else { throw reader.failure() }
            self.method = method
            self.value = value
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.union(a.value, b.value)
            sink.required("method", a.method, b.method)
            sink.optional("note", a.note, b.note)
        }

        public enum Value: Union {
            /// Cash
            case cash(Cash)
            case card(Card)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self>(tag: "method") {
                $0.add { Self.cash($0) }
                $0.add("card", writesTag: true) { Self.card($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .cash(let value): value
                case .card(let value): value
                case .unknown(let value): value
                }
            }

            /// Cash
            public struct Cash: Model {
                public var currency: String?
                public var at: Date?

                public init(currency: String? = nil, at: Date? = nil) {
                    self.currency = currency
                    self.at = at
                }

                public init(from reader: Reader) throws {
                    currency = reader.optional("currency")
                    at = reader.optional("at")
                }

                public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                    sink.optional("currency", a.currency, b.currency)
                    sink.optional("at", a.at, b.at)
                }
            }
        }
    }
}
