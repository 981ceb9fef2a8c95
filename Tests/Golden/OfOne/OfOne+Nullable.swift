// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OfOne {
    public struct Nullable: Model {
        public var cut: String?
        public var title: String?
        public var year: Int?

        public init(cut: String? = nil, title: String? = nil, year: Int? = nil) {
            self.cut = cut
            self.title = title
            self.year = year
        }

        public init(from reader: Reader) throws {
            cut = reader.optional("cut")
            title = reader.optional("title")
            year = reader.optional("year")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("cut", a.cut, b.cut)
            sink.optional("title", a.title, b.title)
            sink.optional("year", a.year, b.year)
        }
    }
}
