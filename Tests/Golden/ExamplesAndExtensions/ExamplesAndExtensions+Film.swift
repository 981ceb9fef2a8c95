// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ExamplesAndExtensions {
    /// See <https://docs.example.com/films>
    public struct Film: Model {
        /// Example: `f1`
        public var id: String?
        public var length: Int?
        public var cast: [String]?

        public init(id: String? = nil, length: Int? = nil, cast: [String]? = nil) {
            self.id = id
            self.length = length
            self.cast = cast
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
            length = reader.optional("length")
            cast = reader.optional("cast")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("id", a.id, b.id)
            sink.optional("length", a.length, b.length)
            sink.optional("cast", a.cast, b.cast)
        }
    }
}
