// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tagged {
    public struct Dog: Model {
        public var kind: String
        public var tricks: [String]?

        public init(kind: String, tricks: [String]? = nil) {
            self.kind = kind
            self.tricks = tricks
        }

        public init(from reader: Reader) throws {
            let kind: String? = reader.required("kind")
            tricks = reader.optional("tricks")
            guard let kind else { throw reader.failure() }
            self.kind = kind
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("kind", a.kind, b.kind)
            sink.optional("tricks", a.tricks, b.tricks)
        }
    }
}
