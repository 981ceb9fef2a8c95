// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension PolymorphicBase {
    public struct Leaf: Model {
        public var node: String?
        public var value: String?

        public init(node: String? = nil, value: String? = nil) {
            self.node = node
            self.value = value
        }

        public init(from reader: Reader) throws {
            node = reader.optional("node")
            value = reader.optional("value")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("node", a.node, b.node)
            sink.optional("value", a.value, b.value)
        }
    }
}
