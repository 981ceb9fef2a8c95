// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Siblings {
    public struct Pet: Model {
        /// Its name.
        public var described: Name?
        public var nullable: Name?
        public var narrowed: Name?

        public init(described: Name? = nil, nullable: Name? = nil, narrowed: Name? = nil) {
            self.described = described
            self.nullable = nullable
            self.narrowed = narrowed
        }

        public init(from reader: Reader) throws {
            described = reader.optional("described")
            nullable = reader.optional("nullable")
            narrowed = reader.optional("narrowed")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("described", a.described, b.described)
            sink.optional("nullable", a.nullable, b.nullable)
            sink.optional("narrowed", a.narrowed, b.narrowed)
        }
    }
}
