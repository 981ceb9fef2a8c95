// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SeveralSuccesses {
    public struct Film: Model {
        public var id: String?

        public init(id: String? = nil) {
            self.id = id
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("id", a.id, b.id)
        }
    }
}
