// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Identifiers {
    public struct Fruit: Model {
        public var ripe: Bool?

        public init(ripe: Bool? = nil) {
            self.ripe = ripe
        }

        public init(from reader: Reader) throws {
            ripe = reader.optional("ripe")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("ripe", a.ripe, b.ripe)
        }
    }
}
