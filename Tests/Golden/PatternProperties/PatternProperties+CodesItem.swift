// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension PatternProperties {
    public struct CodesItem: Model {
        public var text: String?

        public init(text: String? = nil) {
            self.text = text
        }

        public init(from reader: Reader) throws {
            text = reader.optional("text")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("text", a.text, b.text)
        }
    }
}
