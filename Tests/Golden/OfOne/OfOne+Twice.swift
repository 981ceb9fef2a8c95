// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OfOne {
    public struct Twice: Model {
        public var rating: Double?
        public var title: String?
        public var year: Int?

        public init(rating: Double? = nil, title: String? = nil, year: Int? = nil) {
            self.rating = rating
            self.title = title
            self.year = year
        }

        public init(from reader: Reader) throws {
            rating = reader.optional("rating")
            title = reader.optional("title")
            year = reader.optional("year")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("rating", a.rating, b.rating)
            sink.optional("title", a.title, b.title)
            sink.optional("year", a.year, b.year)
        }
    }
}
