// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EqualNames {
    public struct CatsPet: Model {
        public var cats: String?

        public init(cats: String? = nil) {
            self.cats = cats
        }

        public init(from reader: Reader) throws {
            cats = reader.optional("cats")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("cats", a.cats, b.cats)
        }
    }
}
