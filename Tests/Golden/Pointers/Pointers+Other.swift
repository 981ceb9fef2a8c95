// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Pointers {
    public struct Other: Model {
        public var kind: Pet.Kind?
        public var answer: GetPet.Output?
        public var first: SeveralAllOf0?

        public init(
            kind: Pet.Kind? = nil,
            answer: GetPet.Output? = nil,
            first: SeveralAllOf0? = nil
        ) {
            self.kind = kind
            self.answer = answer
            self.first = first
        }

        public init(from reader: Reader) throws {
            kind = reader.optional("kind")
            answer = reader.optional("answer")
            first = reader.optional("first")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("kind", a.kind, b.kind)
            sink.optional("answer", a.answer, b.answer)
            sink.optional("first", a.first, b.first)
        }
    }
}
