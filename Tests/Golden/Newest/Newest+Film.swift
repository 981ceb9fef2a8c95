// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Newest {
    public struct Film: Model {
        public var id: String?
        @Indirect public var next: Film?

        public init(id: String? = nil, next: Film? = nil) {
            self.id = id
            self.next = next
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
            next = reader.optional("next")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("id", a.id, b.id)
            sink.optional("next", a.next, b.next)
        }
    }
}
