// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Pointers {
    public struct GetPetsID200Body: Model {
        public var name: String?

        public init(name: String? = nil) {
            self.name = name
        }

        public init(from reader: Reader) throws {
            name = reader.optional("name")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("name", a.name, b.name)
        }
    }
}
