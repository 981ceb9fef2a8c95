// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Circular {
    public struct Left: Model {
        @Indirect public var next: Side?
        public var a: Int?

        public init(next: Side? = nil, a: Int? = nil) {
            self.next = next
            self.a = a
        }

        public init(from reader: Reader) throws {
            next = reader.optional("next")
            a = reader.optional("a")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("next", a.next, b.next)
            sink.optional("a", a.a, b.a)
        }
    }
}
