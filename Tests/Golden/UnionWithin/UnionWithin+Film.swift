// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension UnionWithin {
    public struct Film: Model {
        public var name: String
        public var year: Int?
        public var length: Length

        public init(name: String, length: Length, year: Int? = nil) {
            self.name = name
            self.year = year
            self.length = length
        }

        public init(from reader: Reader) throws {
            let name: String? = reader.required("name")
            year = reader.optional("year")
            let length: Length? = reader.union()
            guard let name, let length else { throw reader.failure() }
            self.name = name
            self.length = length
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.union(a.length, b.length)
            sink.required("name", a.name, b.name)
            sink.optional("year", a.year, b.year)
        }
    }
}
