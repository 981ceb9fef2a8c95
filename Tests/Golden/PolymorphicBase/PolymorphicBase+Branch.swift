// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension PolymorphicBase {
    public struct Branch: Model {
        public var node: String?
        public var nodes: [Node]?

        public init(node: String? = nil, nodes: [Node]? = nil) {
            self.node = node
            self.nodes = nodes
        }

        public init(from reader: Reader) throws {
            node = reader.optional("node")
            nodes = reader.optional("nodes")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("node", a.node, b.node)
            sink.optional("nodes", a.nodes, b.nodes)
        }
    }
}
