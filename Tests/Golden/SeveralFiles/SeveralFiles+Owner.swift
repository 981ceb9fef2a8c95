// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SeveralFiles {
    public struct Owner: Model {
        public var pets: [Pet]?

        public init(pets: [Pet]? = nil) {
            self.pets = pets
        }

        public init(from reader: Reader) throws {
            pets = reader.optional("pets")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("pets", a.pets, b.pets)
        }
    }
}
