// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Limits {
    /// Limits: `minProperties: 1, maxProperties: 99999999999999999999999999`
    public struct Order: Model {
        /// Limits: `uniqueItems: true, minItems: 1, maxItems: 5`
        public var tags: [String]
        /// Limits: `minimum: -9223372036854775809, exclusiveMaximum: 18446744073709551616`
        public var count: Int?
        /// Limits: `exclusiveMinimum: 0, multipleOf: 0.01, maximum: 1e400`
        public var price: Double?
        /// Limits: `minLength: 1, maxLength: 8, pattern: ^[*_'a-z]+$`
        public var code: String?
        /// Limits: `uniqueItems: false`
        ///
        /// Limits of each: `minimum: 1`
        public var more: [Int]?
        /// What it is called in other languages.
        ///
        /// Each: A short word.
        ///
        /// Limits of each: `maxLength: 5`
        public var words: [String: String]?

        public init(
            tags: [String],
            count: Int? = nil,
            price: Double? = nil,
            code: String? = nil,
            more: [Int]? = nil,
            words: [String: String]? = nil
        ) {
            self.tags = tags
            self.count = count
            self.price = price
            self.code = code
            self.more = more
            self.words = words
        }

        public init(from reader: Reader) throws {
            let tags: [String]? = reader.required("tags")
            count = reader.optional("count")
            price = reader.optional("price")
            code = reader.optional("code")
            more = reader.optional("more")
            words = reader.optional("words")
            guard let tags else { throw reader.failure() }
            self.tags = tags
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("tags", a.tags, b.tags)
            sink.optional("count", a.count, b.count)
            sink.optional("price", a.price, b.price)
            sink.optional("code", a.code, b.code)
            sink.optional("more", a.more, b.more)
            sink.optional("words", a.words, b.words)
        }
    }
}
