// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Defaults {
    public struct Order: Model {
        public var count: Int
        public var below: Int32
        public var price: Double
        public var tiny: Double
        public var whole: Double
        public var weight: Float
        public var isGift: Bool
        public var note: String
        public var size: Size
        public var color: Color
        public var items: [String]
        public var floor: Floor
        public var comment: String?
        public var spareSize: Size
        public var anything: JSONValue?
        public var page: APIURL
        public var labels: [String: String]

        public init(
            count: Int = 1,
            below: Int32 = -5,
            price: Double = 2.5,
            tiny: Double = 1e-07,
            whole: Double = 4.0,
            weight: Float = 0.5,
            isGift: Bool = false,
            note: String = "a \"note\"\u{A}\\(1 + 1)",
            size: Size = .large,
            color: Color = .darkBlue,
            items: [String] = [],
            floor: Floor = .minus1,
            comment: String? = nil,
            spareSize: Size = .small,
            anything: JSONValue? = nil,
            page: APIURL = "https://orders.example.com/a b%2F",
            labels: [String: String] = [:]
        ) {
            self.count = count
            self.below = below
            self.price = price
            self.tiny = tiny
            self.whole = whole
            self.weight = weight
            self.isGift = isGift
            self.note = note
            self.size = size
            self.color = color
            self.items = items
            self.floor = floor
            self.comment = comment
            self.spareSize = spareSize
            self.anything = anything
            self.page = page
            self.labels = labels
        }

        public init(from reader: Reader) throws {
            count = reader.optional("count", default: 1)
            below = reader.optional("below", default: -5)
            price = reader.optional("price", default: 2.5)
            tiny = reader.optional("tiny", default: 1e-07)
            whole = reader.optional("whole", default: 4.0)
            weight = reader.optional("weight", default: 0.5)
            isGift = reader.optional("is_gift", default: false)
            note = reader.optional("note", default: "a \"note\"\u{A}\\(1 + 1)")
            size = reader.optional("size", default: .large)
            color = reader.optional("color", default: .darkBlue)
            items = reader.optional("items", default: [])
            floor = reader.optional("floor", default: .minus1)
            comment = reader.optional("comment")
            spareSize = reader.optional("spare_size", default: .small)
            anything = reader.optional("anything")
            page = reader.optional("page", default: "https://orders.example.com/a b%2F")
            labels = reader.optional("labels", default: [:])
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("count", a.count, b.count)
            sink.required("below", a.below, b.below)
            sink.required("price", a.price, b.price)
            sink.required("tiny", a.tiny, b.tiny)
            sink.required("whole", a.whole, b.whole)
            sink.required("weight", a.weight, b.weight)
            sink.required("is_gift", a.isGift, b.isGift)
            sink.required("note", a.note, b.note)
            sink.required("size", a.size, b.size)
            sink.required("color", a.color, b.color)
            sink.required("items", a.items, b.items)
            sink.required("floor", a.floor, b.floor)
            sink.optional("comment", a.comment, b.comment)
            sink.required("spare_size", a.spareSize, b.spareSize)
            sink.optional("anything", a.anything, b.anything)
            sink.required("page", a.page, b.page)
            sink.required("labels", a.labels, b.labels)
        }

        public enum Color: OpenEnum {
            case red
            case darkBlue
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.red, .darkBlue]

            public var rawValue: String {
                switch self {
                case .red: "red"
                case .darkBlue: "dark-blue"
                case .unknown(let value): value
                }
            }
        }

        public enum Floor: OpenEnum {
            case _1
            case minus1
            /// A value that the document does not name.
            case unknown(Int)

            public static let allCases: [Self] = [._1, .minus1]

            public var rawValue: Int {
                switch self {
                case ._1: 1
                case .minus1: -1
                case .unknown(let value): value
                }
            }
        }
    }
}
