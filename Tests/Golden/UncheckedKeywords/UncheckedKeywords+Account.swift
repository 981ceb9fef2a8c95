// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension UncheckedKeywords {
    public struct Account: Model {
        public var kind: String
        public var company: String?
        public var note: JSONValue?

        public init(kind: String, company: String? = nil, note: JSONValue? = nil) {
            self.kind = kind
            self.company = company
            self.note = note
        }

        public init(from reader: Reader) throws {
            let kind: String? = reader.required("kind")
            company = reader.optional("company")
            note = reader.optional("note")
            guard let kind else { throw reader.failure() }
            self.kind = kind
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("kind", a.kind, b.kind)
            sink.optional("company", a.company, b.company)
            sink.optional("note", a.note, b.note)
        }
    }
}
