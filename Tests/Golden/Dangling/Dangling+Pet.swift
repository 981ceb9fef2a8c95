// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Dangling {
    public struct Pet: Model {
        public var name: String?
        public var owner: JSONValue?
        public var odd: JSONValue?
        public var empty: JSONValue?
        public var list: [JSONValue]?

        public init(
            name: String? = nil,
            owner: JSONValue? = nil,
            odd: JSONValue? = nil,
            empty: JSONValue? = nil,
            list: [JSONValue]? = nil
        ) {
            self.name = name
            self.owner = owner
            self.odd = odd
            self.empty = empty
            self.list = list
        }

        public init(from reader: Reader) throws {
            name = reader.optional("name")
            owner = reader.optional("owner")
            odd = reader.optional("odd")
            empty = reader.optional("empty")
            list = reader.optional("list")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("name", a.name, b.name)
            sink.optional("owner", a.owner, b.owner)
            sink.optional("odd", a.odd, b.odd)
            sink.optional("empty", a.empty, b.empty)
            sink.optional("list", a.list, b.list)
        }
    }
}
