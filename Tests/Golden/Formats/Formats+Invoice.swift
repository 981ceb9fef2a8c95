// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension Formats {
    public struct Invoice: Model {
        public var paidAt: Date
        public var sentAt: Date?
        public var openedAt: Moment?
        public var history: [UnixTime]?
        public var total: Decimal
        public var tax: Decimal?
        public var scan: Data?
        public var signature: String?
        public var thumbnail: Data?
        public var term: String?
        public var host: String?
        public var at: At?

        public init(
            paidAt: Date,
            total: Decimal,
            sentAt: Date? = nil,
            openedAt: Moment? = nil,
            history: [UnixTime]? = nil,
            tax: Decimal? = nil,
            scan: Data? = nil,
            signature: String? = nil,
            thumbnail: Data? = nil,
            term: String? = nil,
            host: String? = nil,
            at: At? = nil
        ) {
            self.paidAt = paidAt
            self.sentAt = sentAt
            self.openedAt = openedAt
            self.history = history
            self.total = total
            self.tax = tax
            self.scan = scan
            self.signature = signature
            self.thumbnail = thumbnail
            self.term = term
            self.host = host
            self.at = at
        }

        public init(from reader: Reader) throws {
            let paidAt: Date? = reader.required("paid_at", as: UnixTime.self)
            sentAt = reader.optional("sent_at", as: UnixTime.self)
            openedAt = reader.optional("opened_at")
            history = reader.optional("history")
            let total: Decimal? = reader.required("total", as: DecimalText.self)
            tax = reader.optional("tax", as: DecimalText.self)
            scan = reader.optional("scan")
            signature = reader.optional("signature")
            thumbnail = reader.optional("thumbnail")
            term = reader.optional("term")
            host = reader.optional("host")
            at = reader.optional("at")
            guard let paidAt, let total else { throw reader.failure() }
            self.paidAt = paidAt
            self.total = total
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("paid_at", UnixTime(a.paidAt), UnixTime(b.paidAt))
            sink.optional("sent_at", UnixTime(a.sentAt), UnixTime(b.sentAt))
            sink.optional("opened_at", a.openedAt, b.openedAt)
            sink.optional("history", a.history, b.history)
            sink.required("total", DecimalText(a.total), DecimalText(b.total))
            sink.optional("tax", DecimalText(a.tax), DecimalText(b.tax))
            sink.optional("scan", a.scan, b.scan)
            sink.optional("signature", a.signature, b.signature)
            sink.optional("thumbnail", a.thumbnail, b.thumbnail)
            sink.optional("term", a.term, b.term)
            sink.optional("host", a.host, b.host)
            sink.optional("at", a.at, b.at)
        }

        public enum At: Union {
            case number(UnixTime)
            case string(Date)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.number($0) }
                $0.add { Self.string($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .number(let value): value
                case .string(let value): value
                case .unknown(let value): value
                }
            }
        }
    }
}
