// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ByProperties {
    public struct Link: Model {
        public var url: String
        public var name: String?

        public init(url: String, name: String? = nil) {
            self.url = url
            self.name = name
        }

        public init(from reader: Reader) throws {
            let url: String? = reader.required("url")
            name = reader.optional("name")
            guard let url else { throw reader.failure() }
            self.url = url
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("url", a.url, b.url)
            sink.optional("name", a.name, b.name)
        }
    }
}
