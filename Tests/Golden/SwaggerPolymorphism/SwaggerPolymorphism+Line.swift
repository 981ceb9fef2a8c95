// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SwaggerPolymorphism {
    public struct Line: Model {
        public var form: String?
        public var length: Double?

        public init(form: String? = nil, length: Double? = nil) {
            self.form = form
            self.length = length
        }

        public init(from reader: Reader) throws {
            form = reader.optional("form")
            length = reader.optional("length")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("form", a.form, b.form)
            sink.optional("length", a.length, b.length)
        }
    }
}
