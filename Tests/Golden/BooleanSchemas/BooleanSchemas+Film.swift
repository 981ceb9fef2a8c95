// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension BooleanSchemas {
    public struct Film: Model {
        public var extra: JSONValue
        public var never: JSONValue?
        public var list: [JSONValue]?
        public var none: [JSONValue]?
        public var title: String?
        public var empty: JSONValue?
        public var rest: String?
        public var contrary: String?
        /// Example: `1927`
        public var year: Int?
        /// What has no property of its own, by key.
        public var additionalProperties: [String: JSONValue]

        public init(
            extra: JSONValue,
            never: JSONValue? = nil,
            list: [JSONValue]? = nil,
            none: [JSONValue]? = nil,
            title: String? = nil,
            empty: JSONValue? = nil,
            rest: String? = nil,
            contrary: String? = nil,
            year: Int? = nil,
            additionalProperties: [String: JSONValue] = [:]
        ) {
            self.extra = extra
            self.never = never
            self.list = list
            self.none = none
            self.title = title
            self.empty = empty
            self.rest = rest
            self.contrary = contrary
            self.year = year
            self.additionalProperties = additionalProperties
        }

        public init(from reader: Reader) throws {
            let extra: JSONValue? = reader.required("extra")
            never = reader.optional("never")
            list = reader.optional("list")
            none = reader.optional("none")
            title = reader.optional("title")
            empty = reader.optional("empty")
            rest = reader.optional("rest")
            contrary = reader.optional("contrary")
            year = reader.optional("year")
            additionalProperties = reader.additionalProperties(besides: [
                "extra",
                "never",
                "list",
                "none",
                "title",
                "empty",
                "rest",
                "contrary",
                "year"
            ])
            guard let extra else { throw reader.failure() }
            self.extra = extra
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("extra", a.extra, b.extra)
            sink.optional("never", a.never, b.never)
            sink.optional("list", a.list, b.list)
            sink.optional("none", a.none, b.none)
            sink.optional("title", a.title, b.title)
            sink.optional("empty", a.empty, b.empty)
            sink.optional("rest", a.rest, b.rest)
            sink.optional("contrary", a.contrary, b.contrary)
            sink.optional("year", a.year, b.year)
            sink.additionalProperties(a.additionalProperties, b.additionalProperties)
        }
    }
}
