// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Circular {
    public struct Right: Model {
        @Indirect public var next: Side?
        public var b: Int?

        public init(next: Side? = nil, b: Int? = nil) {
            self.next = next
            self.b = b
        }

        public init(from reader: Reader) throws {
            next = reader.optional("next")
            b = reader.optional("b")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("next", a.next, b.next)
            sink.optional("b", a.b, b.b)
        }
    }
}
