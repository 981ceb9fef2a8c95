// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension FalseSchema {
    public struct Film: Model {
        public var id: String?
        public var removed: JSONValue?

        public init(id: String? = nil, removed: JSONValue? = nil) {
            self.id = id
            self.removed = removed
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
            removed = reader.optional("removed")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("id", a.id, b.id)
            sink.optional("removed", a.removed, b.removed)
        }
    }
}
