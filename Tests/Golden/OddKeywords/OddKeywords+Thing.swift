// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OddKeywords {
    public struct Thing: Model {
        public var a: JSONValue?
        public var b: JSONValue?
        public var c: String?
        public var d: JSONValue?
        public var e: String?
        public var f: JSONValue?

        public init(
            a: JSONValue? = nil,
            b: JSONValue? = nil,
            c: String? = nil,
            d: JSONValue? = nil,
            e: String? = nil,
            f: JSONValue? = nil
        ) {
            self.a = a
            self.b = b
            self.c = c
            self.d = d
            self.e = e
            self.f = f
        }

        public init(from reader: Reader) throws {
            a = reader.optional("a")
            b = reader.optional("b")
            c = reader.optional("c")
            d = reader.optional("d")
            e = reader.optional("e")
            f = reader.optional("f")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("a", a.a, b.a)
            sink.optional("b", a.b, b.b)
            sink.optional("c", a.c, b.c)
            sink.optional("d", a.d, b.d)
            sink.optional("e", a.e, b.e)
            sink.optional("f", a.f, b.f)
        }
    }
}
