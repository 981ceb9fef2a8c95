// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Identifiers {
    public struct PartsBark: Model {
        public var bark: BarkBark?

        public init(bark: BarkBark? = nil) {
            self.bark = bark
        }

        public init(from reader: Reader) throws {
            bark = reader.optional("bark")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("bark", a.bark, b.bark)
        }
    }
}
