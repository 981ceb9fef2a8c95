// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension PolymorphicBase {
    public struct Cat: Model {
        public var petType: String
        public var name: String?
        public var lives: Int?
        @Indirect public var friend: Pet?

        public init(petType: String, name: String? = nil, lives: Int? = nil, friend: Pet? = nil) {
            self.petType = petType
            self.name = name
            self.lives = lives
            self.friend = friend
        }

        public init(from reader: Reader) throws {
            let petType: String? = reader.required("pet_type")
            name = reader.optional("name")
            lives = reader.optional("lives")
            friend = reader.optional("friend")
            guard let petType else { throw reader.failure() }
            self.petType = petType
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("pet_type", a.petType, b.petType)
            sink.optional("name", a.name, b.name)
            sink.optional("lives", a.lives, b.lives)
            sink.optional("friend", a.friend, b.friend)
        }
    }
}
