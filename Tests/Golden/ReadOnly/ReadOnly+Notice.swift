// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ReadOnly {
    public struct Notice: Model {
        public var id: String?
        public var text: String
        public var secret: String?

        public init(text: String, id: String? = nil, secret: String? = nil) {
            self.id = id
            self.text = text
            self.secret = secret
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
            let text: String? = reader.required("text")
            secret = reader.optional("secret")
            guard let text else { throw reader.failure() }
            self.text = text
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("id", a.id, b.id)
            sink.required("text", a.text, b.text)
            sink.optional("secret", a.secret, b.secret)
        }
    }
}
