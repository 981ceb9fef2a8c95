// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Collisions {
    public struct FilmsItemSchema_9496e54f: Model {
        public var b: String?

        public init(b: String? = nil) {
            self.b = b
        }

        public init(from reader: Reader) throws {
            b = reader.optional("b")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("b", a.b, b.b)
        }
    }

    public struct FilmsItemSchema_b71f4084: Model {
        public var a: String?

        public init(a: String? = nil) {
            self.a = a
        }

        public init(from reader: Reader) throws {
            a = reader.optional("a")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("a", a.a, b.a)
        }
    }
}
