// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Identifiers {
    public struct BarkBark: Model {
        public var rough: Bool?

        public init(rough: Bool? = nil) {
            self.rough = rough
        }

        public init(from reader: Reader) throws {
            rough = reader.optional("rough")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("rough", a.rough, b.rough)
        }
    }
}
