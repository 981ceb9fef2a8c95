// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Recursion {
    public struct Category: Model {
        public var name: String
        @Indirect public var parent: Category?
        public var children: [Category]?
        public var byName: [String: Category]?

        public init(
            name: String,
            parent: Category? = nil,
            children: [Category]? = nil,
            byName: [String: Category]? = nil
        ) {
            self.name = name
            self.parent = parent
            self.children = children
            self.byName = byName
        }

        public init(from reader: Reader) throws {
            let name: String? = reader.required("name")
            parent = reader.optional("parent")
            children = reader.optional("children")
            byName = reader.optional("by_name")
            guard let name else { throw reader.failure() }
            self.name = name
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("name", a.name, b.name)
            sink.optional("parent", a.parent, b.parent)
            sink.optional("children", a.children, b.children)
            sink.optional("by_name", a.byName, b.byName)
        }
    }
}
