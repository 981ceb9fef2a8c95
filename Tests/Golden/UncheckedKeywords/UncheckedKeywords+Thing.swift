// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension UncheckedKeywords {
    public struct Thing: Model {
        public var a: String?
        public var pair: Pair?
        /// What has no property of its own, by key.
        public var additionalProperties: [String: String]

        public init(
            a: String? = nil,
            pair: Pair? = nil,
            additionalProperties: [String: String] = [:]
        ) {
            self.a = a
            self.pair = pair
            self.additionalProperties = additionalProperties
        }

        public init(from reader: Reader) throws {
            a = reader.optional("a")
            pair = reader.optional("pair")
            additionalProperties = reader.additionalProperties(besides: ["a", "pair"])
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("a", a.a, b.a)
            sink.optional("pair", a.pair, b.pair)
            sink.additionalProperties(a.additionalProperties, b.additionalProperties)
        }

        public struct Pair: Tuple {
            public var first: String?
            public var second: Int?
            /// What has no place of its own, in its order.
            public var additionalElements: [JSONValue]

            public init(
                first: String? = nil,
                second: Int? = nil,
                additionalElements: [JSONValue] = []
            ) {
                self.first = first
                self.second = second
                self.additionalElements = additionalElements
            }

            public init(from reader: ElementReader) throws {
                first = reader.optional(0)
                second = reader.optional(1)
                additionalElements = reader.additionalElements()
            }

            public static func elements(_ a: Self, _ b: Self, _ sink: inout Elements) {
                sink.optional(0, a.first, b.first)
                sink.optional(1, a.second, b.second)
                sink.additionalElements(2, a.additionalElements, b.additionalElements)
            }
        }
    }
}
