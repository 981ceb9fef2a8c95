// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Aliases {
    public struct Visit: Model {
        public var pets: Menagerie
        public var nickname: Nickname?
        public var names: Names?
        public var counts: Counts?

        public init(
            pets: Menagerie,
            nickname: Nickname?,
            names: Names? = nil,
            counts: Counts? = nil
        ) {
            self.pets = pets
            self.nickname = nickname
            self.names = names
            self.counts = counts
        }

        public init(from reader: Reader) throws {
            let pets: Menagerie? = reader.required("pets")
            nickname = reader.optional("nickname")
            names = reader.optional("names")
            counts = reader.optional("counts")
            guard let pets else { throw reader.failure() }
            self.pets = pets
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("pets", a.pets, b.pets)
            sink.nullable("nickname", a.nickname, b.nickname)
            sink.optional("names", a.names, b.names)
            sink.optional("counts", a.counts, b.counts)
        }
    }
}
