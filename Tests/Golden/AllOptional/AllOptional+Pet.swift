// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension AllOptional {
    public struct Pet: Model {
        public var id: String?
        /// What it is called.
        public var name: String?
        /// Limits: `minimum: 0`
        public var age: Int?
        public var tags: [String]?

        public init(
            id: String? = nil,
            name: String? = nil,
            age: Int? = nil,
            tags: [String]? = nil
        ) {
            self.id = id
            self.name = name
            self.age = age
            self.tags = tags
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
            name = reader.optional("name")
            age = reader.optional("age")
            tags = reader.optional("tags")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("id", a.id, b.id)
            sink.optional("name", a.name, b.name)
            sink.optional("age", a.age, b.age)
            sink.optional("tags", a.tags, b.tags)
        }
    }
}
