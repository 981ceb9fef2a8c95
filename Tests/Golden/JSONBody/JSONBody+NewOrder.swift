// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension JSONBody {
    public struct NewOrder: Model {
        public var id: String
        public var count: Int
        public var note: String?

        public init(id: String, count: Int, note: String? = nil) {
            self.id = id
            self.count = count
            self.note = note
        }

        public init(from reader: Reader) throws {
            let id: String? = reader.required("id")
            let count: Int? = reader.required("count")
            note = reader.optional("note")
            guard let id, let count else { throw reader.failure() }
            self.id = id
            self.count = count
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("id", a.id, b.id)
            sink.required("count", a.count, b.count)
            sink.optional("note", a.note, b.note)
        }
    }
}
