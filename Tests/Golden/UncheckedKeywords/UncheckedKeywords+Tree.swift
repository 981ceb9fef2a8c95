// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension UncheckedKeywords {
    public struct Tree: Model {
        public var children: [JSONValue]?

        public init(children: [JSONValue]? = nil) {
            self.children = children
        }

        public init(from reader: Reader) throws {
            children = reader.optional("children")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("children", a.children, b.children)
        }
    }
}
