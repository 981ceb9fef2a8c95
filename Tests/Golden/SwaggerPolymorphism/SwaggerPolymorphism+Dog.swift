// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SwaggerPolymorphism {
    public struct Dog: Model {
        public var kind: String
        public var name: String?
        public var bark: String?

        public init(kind: String, name: String? = nil, bark: String? = nil) {
            self.kind = kind
            self.name = name
            self.bark = bark
        }

        public init(from reader: Reader) throws {
            let kind: String? = reader.required("kind")
            name = reader.optional("name")
            bark = reader.optional("bark")
            guard let kind else { throw reader.failure() }
            self.kind = kind
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("kind", a.kind, b.kind)
            sink.optional("name", a.name, b.name)
            sink.optional("bark", a.bark, b.bark)
        }
    }
}
