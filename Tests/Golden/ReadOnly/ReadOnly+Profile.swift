// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ReadOnly {
    public struct Profile: Model {
        public var id: String
        public var secret: String?

        public init(id: String, secret: String? = nil) {
            self.id = id
            self.secret = secret
        }

        public init(from reader: Reader) throws {
            let id: String? = reader.required("id")
            secret = reader.optional("secret")
            guard let id else { throw reader.failure() }
            self.id = id
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("id", a.id, b.id)
            sink.optional("secret", a.secret, b.secret)
        }
    }
}
