// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SchemeNames {
    public struct CredentialsSchema: Model {
        public var key: String?

        public init(key: String? = nil) {
            self.key = key
        }

        public init(from reader: Reader) throws {
            key = reader.optional("key")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("key", a.key, b.key)
        }
    }
}
