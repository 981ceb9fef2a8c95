// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension CloseVariants {
    public struct Cat: Model {
        public var lives: Int?
        public var kind: String?

        public init(lives: Int? = nil, kind: String? = nil) {
            self.lives = lives
            self.kind = kind
        }

        public init(from reader: Reader) throws {
            lives = reader.optional("lives")
            kind = reader.optional("kind")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("lives", a.lives, b.lives)
            sink.optional("kind", a.kind, b.kind)
        }
    }
}
