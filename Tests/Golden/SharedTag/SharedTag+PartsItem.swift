// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SharedTag {
    public struct PartsItem: Model {
        public var text: String

        public init(text: String) {
            self.text = text
        }

        public init(from reader: Reader) throws {
            let text: String? = reader.required("text")
            guard let text else { throw reader.failure() }
            self.text = text
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("text", a.text, b.text)
        }
    }
}
