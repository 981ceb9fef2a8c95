// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OfOne {
    public struct Film: Model {
        public var title: String?
        public var year: Int?

        public init(title: String? = nil, year: Int? = nil) {
            self.title = title
            self.year = year
        }

        public init(from reader: Reader) throws {
            title = reader.optional("title")
            year = reader.optional("year")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("title", a.title, b.title)
            sink.optional("year", a.year, b.year)
        }
    }
}
