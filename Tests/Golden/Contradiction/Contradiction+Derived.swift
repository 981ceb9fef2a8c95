// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Contradiction {
    public struct Derived: Model {
        public var kind: String
        public var at: String?

        public init(kind: String = "derived", at: String? = nil) {
            self.kind = kind
            self.at = at
        }

        public init(from reader: Reader) throws {
            kind = reader.optional("kind", default: "derived")
            at = reader.optional("at")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("kind", a.kind, b.kind)
            sink.optional("at", a.at, b.at)
        }
    }
}
