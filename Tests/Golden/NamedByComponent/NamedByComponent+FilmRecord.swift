// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension NamedByComponent {
    public struct FilmRecord: Model {
        public var minutes: Int?

        public init(minutes: Int? = nil) {
            self.minutes = minutes
        }

        public init(from reader: Reader) throws {
            minutes = reader.optional("minutes")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("minutes", a.minutes, b.minutes)
        }
    }
}
