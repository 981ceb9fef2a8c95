// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tagged {
    public struct Cat: Model {
        public var kind: String
        public var lives: Int?

        public init(kind: String, lives: Int? = nil) {
            self.kind = kind
            self.lives = lives
        }

        public init(from reader: Reader) throws {
            let kind: String? = reader.required("kind")
            lives = reader.optional("lives")
            guard let kind else { throw reader.failure() }
            self.kind = kind
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("kind", a.kind, b.kind)
            sink.optional("lives", a.lives, b.lives)
        }
    }
}
