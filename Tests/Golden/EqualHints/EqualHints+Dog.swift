// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EqualHints {
    public struct Dog: Model {
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
}
