// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Anchors {
    public struct Longer: Model {
        /// An id.
        public var id: String?
        /// An id.
        public var other: String?
        public var length: Int?

        public init(id: String? = nil, other: String? = nil, length: Int? = nil) {
            self.id = id
            self.other = other
            self.length = length
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
            other = reader.optional("other")
            length = reader.optional("length")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("id", a.id, b.id)
            sink.optional("other", a.other, b.other)
            sink.optional("length", a.length, b.length)
        }
    }
}
