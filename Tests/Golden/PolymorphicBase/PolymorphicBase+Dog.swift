// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension PolymorphicBase {
    /// A dog.
    public struct Dog: Model {
        public var petType: String
        public var name: String?

        public init(petType: String, name: String? = nil) {
            self.petType = petType
            self.name = name
        }

        public init(from reader: Reader) throws {
            let petType: String? = reader.required("pet_type")
            name = reader.optional("name")
            guard let petType else { throw reader.failure() }
            self.petType = petType
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("pet_type", a.petType, b.petType)
            sink.optional("name", a.name, b.name)
        }
    }
}
