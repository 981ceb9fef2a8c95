// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension NumbersAndDates {
    public struct Film: Model {
        /// A percentage.
        public var progress: Int
        public var seconds: Float
        public var price: Double?
        public var exact: Double?
        /// Seconds since 1970.
        public var createdAt: Int
        public var releasedAt: Date
        public var shownAt: [Date]?
        public var premiere: CalendarDate?
        public var size: Int64?
        public var width: Int32?
        public var views: UInt64?
        public var budget: Decimal?
        public var id: UUID?
        public var url: APIURL?
        public var cover: Data?
        public var note: String?

        public init(
            progress: Int,
            seconds: Float,
            createdAt: Int,
            releasedAt: Date,
            price: Double? = nil,
            exact: Double? = nil,
            shownAt: [Date]? = nil,
            premiere: CalendarDate? = nil,
            size: Int64? = nil,
            width: Int32? = nil,
            views: UInt64? = nil,
            budget: Decimal? = nil,
            id: UUID? = nil,
            url: APIURL? = nil,
            cover: Data? = nil,
            note: String? = nil
        ) {
            self.progress = progress
            self.seconds = seconds
            self.price = price
            self.exact = exact
            self.createdAt = createdAt
            self.releasedAt = releasedAt
            self.shownAt = shownAt
            self.premiere = premiere
            self.size = size
            self.width = width
            self.views = views
            self.budget = budget
            self.id = id
            self.url = url
            self.cover = cover
            self.note = note
        }

        public init(from reader: Reader) throws {
            let progress: Int? = reader.required("progress")
            let seconds: Float? = reader.required("seconds")
            price = reader.optional("price")
            exact = reader.optional("exact")
            let createdAt: Int? = reader.required("created_at")
            let releasedAt: Date? = reader.required("released_at")
            shownAt = reader.optional("shown_at")
            premiere = reader.optional("premiere")
            size = reader.optional("size")
            width = reader.optional("width")
            views = reader.optional("views")
            budget = reader.optional("budget")
            id = reader.optional("id")
            url = reader.optional("url")
            cover = reader.optional("cover")
            note = reader.optional("note")
            guard
                let progress,
                let seconds,
                let createdAt,
                let releasedAt
            else { throw reader.failure() }
            self.progress = progress
            self.seconds = seconds
            self.createdAt = createdAt
            self.releasedAt = releasedAt
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("progress", a.progress, b.progress)
            sink.required("seconds", a.seconds, b.seconds)
            sink.optional("price", a.price, b.price)
            sink.optional("exact", a.exact, b.exact)
            sink.required("created_at", a.createdAt, b.createdAt)
            sink.required("released_at", a.releasedAt, b.releasedAt)
            sink.optional("shown_at", a.shownAt, b.shownAt)
            sink.optional("premiere", a.premiere, b.premiere)
            sink.optional("size", a.size, b.size)
            sink.optional("width", a.width, b.width)
            sink.optional("views", a.views, b.views)
            sink.optional("budget", a.budget, b.budget)
            sink.optional("id", a.id, b.id)
            sink.optional("url", a.url, b.url)
            sink.optional("cover", a.cover, b.cover)
            sink.optional("note", a.note, b.note)
        }
    }
}
