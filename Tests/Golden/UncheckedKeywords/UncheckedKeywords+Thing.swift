// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension UncheckedKeywords {
    public struct Thing: Model {
        public var a: String?
        public var pair: [JSONValue]?

        public init(a: String? = nil, pair: [JSONValue]? = nil) {
            self.a = a
            self.pair = pair
        }

        public init(from reader: Reader) throws {
            a = reader.optional("a")
            pair = reader.optional("pair")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("a", a.a, b.a)
            sink.optional("pair", a.pair, b.pair)
        }
    }
}
