// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ReadOnly {
    public struct Login: Model {
        public var name: String
        public var password: String
        public var token: String?

        public init(name: String, password: String, token: String? = nil) {
            self.name = name
            self.password = password
            self.token = token
        }

        public init(from reader: Reader) throws {
            let name: String? = reader.required("name")
            let password: String? = reader.required("password")
            token = reader.optional("token")
            guard let name, let password else { throw reader.failure() }
            self.name = name
            self.password = password
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("name", a.name, b.name)
            sink.required("password", a.password, b.password)
            sink.optional("token", a.token, b.token)
        }
    }
}
