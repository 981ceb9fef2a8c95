// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EqualNames {
    public struct DogsPet: Model {
        public var dogs: String?

        public init(dogs: String? = nil) {
            self.dogs = dogs
        }

        public init(from reader: Reader) throws {
            dogs = reader.optional("dogs")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("dogs", a.dogs, b.dogs)
        }
    }
}
