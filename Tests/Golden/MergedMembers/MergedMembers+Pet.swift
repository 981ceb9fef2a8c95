// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MergedMembers {
    /// A pet.
    public struct Pet: Model {
        public var id: String?
        /// What it is called.
        public var name: String
        public var kind: Aged.Kind?
        public var age: Int
        public var color: String

        public init(
            name: String,
            age: Int,
            color: String,
            id: String? = nil,
            kind: Aged.Kind? = nil
        ) {
            self.id = id
            self.name = name
            self.kind = kind
            self.age = age
            self.color = color
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
            let name: String? = reader.required("name")
            kind = reader.optional("kind")
            let age: Int? = reader.required("age")
            let color: String? = reader.required("color")
            guard let name, let age, let color else { throw reader.failure() }
            self.name = name
            self.age = age
            self.color = color
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("id", a.id, b.id)
            sink.required("name", a.name, b.name)
            sink.optional("kind", a.kind, b.kind)
            sink.required("age", a.age, b.age)
            sink.required("color", a.color, b.color)
        }
    }
}
