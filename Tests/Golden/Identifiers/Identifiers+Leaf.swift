// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Identifiers {
    public struct Leaf: Model {
        public var color: String?

        public init(color: String? = nil) {
            self.color = color
        }

        public init(from reader: Reader) throws {
            color = reader.optional("color")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("color", a.color, b.color)
        }
    }
}
