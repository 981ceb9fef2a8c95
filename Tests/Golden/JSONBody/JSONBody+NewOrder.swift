// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension JSONBody {
    public struct NewOrder: Model {
        public var id: String?
        public var count: Int
        public var note: String?

        public init(count: Int, id: String? = nil, note: String? = nil) {
            self.id = id
            self.count = count
            self.note = note
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
            let count: Int? = reader.required("count")
            note = reader.optional("note")
            guard let count else { throw reader.failure() }
            self.count = count
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("id", a.id, b.id)
            sink.required("count", a.count, b.count)
            sink.optional("note", a.note, b.note)
        }
    }
}
