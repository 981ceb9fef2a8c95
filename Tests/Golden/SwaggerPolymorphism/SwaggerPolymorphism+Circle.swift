// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SwaggerPolymorphism {
    public struct Circle: Model {
        public var form: String?
        public var radius: Double?

        public init(form: String? = nil, radius: Double? = nil) {
            self.form = form
            self.radius = radius
        }

        public init(from reader: Reader) throws {
            form = reader.optional("form")
            radius = reader.optional("radius")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("form", a.form, b.form)
            sink.optional("radius", a.radius, b.radius)
        }
    }
}
