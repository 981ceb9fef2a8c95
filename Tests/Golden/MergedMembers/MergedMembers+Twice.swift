// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MergedMembers {
    public struct Twice: Model {
        /// What it is called.
        public var name: String
        public var kind: String?

        public init(name: String, kind: String? = nil) {
            self.name = name
            self.kind = kind
        }

        public init(from reader: Reader) throws {
            let name: String? = reader.required("name")
            kind = reader.optional("kind")
            guard let name else { throw reader.failure() }
            self.name = name
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("name", a.name, b.name)
            sink.optional("kind", a.kind, b.kind)
        }
    }
}
