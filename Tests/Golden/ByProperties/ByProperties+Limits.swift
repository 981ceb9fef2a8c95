// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ByProperties {
    /// Which of the properties go together is not checked.
    public struct Limits: Model {
        public var first: Int?
        public var last: Int?

        public init(first: Int? = nil, last: Int? = nil) {
            self.first = first
            self.last = last
        }

        public init(from reader: Reader) throws {
            first = reader.optional("first")
            last = reader.optional("last")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("first", a.first, b.first)
            sink.optional("last", a.last, b.last)
        }
    }
}
