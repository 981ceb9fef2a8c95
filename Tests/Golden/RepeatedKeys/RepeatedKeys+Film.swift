// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension RepeatedKeys {
    public struct Film: Model {
        public var id: Int?
        public var title: String?

        public init(id: Int? = nil, title: String? = nil) {
            self.id = id
            self.title = title
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
            title = reader.optional("title")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("id", a.id, b.id)
            sink.optional("title", a.title, b.title)
        }
    }
}
