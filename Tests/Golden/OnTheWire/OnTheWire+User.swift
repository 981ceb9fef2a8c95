// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    public struct User: Model {
        public var name: String

        public init(name: String) {
            self.name = name
        }

        public init(from reader: Reader) throws {
            let name: String? = reader.required("name")
            guard let name else { throw reader.failure() }
            self.name = name
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("name", a.name, b.name)
        }
    }
}
