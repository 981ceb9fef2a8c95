// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EqualHints {
    public struct Both: Model {
        public var a: String?
        public var b: String?

        public init(a: String? = nil, b: String? = nil) {
            self.a = a
            self.b = b
        }

        public init(from reader: Reader) throws {
            a = reader.optional("a")
            b = reader.optional("b")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("a", a.a, b.a)
            sink.optional("b", a.b, b.b)
        }
    }
}
