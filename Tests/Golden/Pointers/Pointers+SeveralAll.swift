// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Pointers {
    public struct SeveralAllOf0: Model {
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
