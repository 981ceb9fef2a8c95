// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension WrongDefaults {
    public struct Order: Model {
        public var count: Int?
        public var large: Int?
        public var small: Int32?
        public var price: Double?
        public var huge: Double?
        public var isGift: Bool?
        public var note: String?
        public var color: Color?
        public var items: [String]?
        public var address: Address?
        public var due: CalendarDate?
        public var labels: [String: String]?
        public var reason: String?

        public init(
            count: Int? = nil,
            large: Int? = nil,
            small: Int32? = nil,
            price: Double? = nil,
            huge: Double? = nil,
            isGift: Bool? = nil,
            note: String? = nil,
            color: Color? = nil,
            items: [String]? = nil,
            address: Address? = nil,
            due: CalendarDate? = nil,
            labels: [String: String]? = nil,
            reason: String? = nil
        ) {
            self.count = count
            self.large = large
            self.small = small
            self.price = price
            self.huge = huge
            self.isGift = isGift
            self.note = note
            self.color = color
            self.items = items
            self.address = address
            self.due = due
            self.labels = labels
            self.reason = reason
        }

        public init(from reader: Reader) throws {
            count = reader.optional("count")
            large = reader.optional("large")
            small = reader.optional("small")
            price = reader.optional("price")
            huge = reader.optional("huge")
            isGift = reader.optional("is_gift")
            note = reader.optional("note")
            color = reader.optional("color")
            items = reader.optional("items")
            address = reader.optional("address")
            due = reader.optional("due")
            labels = reader.optional("labels")
            reason = reader.optional("reason")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("count", a.count, b.count)
            sink.optional("large", a.large, b.large)
            sink.optional("small", a.small, b.small)
            sink.optional("price", a.price, b.price)
            sink.optional("huge", a.huge, b.huge)
            sink.optional("is_gift", a.isGift, b.isGift)
            sink.optional("note", a.note, b.note)
            sink.optional("color", a.color, b.color)
            sink.optional("items", a.items, b.items)
            sink.optional("address", a.address, b.address)
            sink.optional("due", a.due, b.due)
            sink.optional("labels", a.labels, b.labels)
            sink.optional("reason", a.reason, b.reason)
        }

        public enum Color: OpenEnum {
            case red
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.red]

            public var rawValue: String {
                switch self {
                case .red: "red"
                case .unknown(let value): value
                }
            }
        }

        public struct Address: Model {
            public var street: String?

            public init(street: String? = nil) {
                self.street = street
            }

            public init(from reader: Reader) throws {
                street = reader.optional("street")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("street", a.street, b.street)
            }
        }
    }
}
