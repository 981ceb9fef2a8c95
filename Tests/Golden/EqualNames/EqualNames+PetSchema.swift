// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EqualNames {
    public struct PetSchema: Model {
        public var here: String?

        public init(here: String? = nil) {
            self.here = here
        }

        public init(from reader: Reader) throws {
            here = reader.optional("here")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("here", a.here, b.here)
        }
    }
}
