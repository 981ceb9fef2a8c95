// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension NullableVariant {
    public struct Poster: Model {
        public var url: String?

        public init(url: String? = nil) {
            self.url = url
        }

        public init(from reader: Reader) throws {
            url = reader.optional("url")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("url", a.url, b.url)
        }
    }
}
