// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension EqualNames {
    public struct Zoo: Model {
        public var mine: PetSchema?
        public var cat: CatsPet?
        public var dog: DogsPet?
        public var whole: WholeFile?
        public var document: JSONValue?

        public init(
            mine: PetSchema? = nil,
            cat: CatsPet? = nil,
            dog: DogsPet? = nil,
            whole: WholeFile? = nil,
            document: JSONValue? = nil
        ) {
            self.mine = mine
            self.cat = cat
            self.dog = dog
            self.whole = whole
            self.document = document
        }

        public init(from reader: Reader) throws {
            mine = reader.optional("mine")
            cat = reader.optional("cat")
            dog = reader.optional("dog")
            whole = reader.optional("whole")
            document = reader.optional("document")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("mine", a.mine, b.mine)
            sink.optional("cat", a.cat, b.cat)
            sink.optional("dog", a.dog, b.dog)
            sink.optional("whole", a.whole, b.whole)
            sink.optional("document", a.document, b.document)
        }
    }
}
