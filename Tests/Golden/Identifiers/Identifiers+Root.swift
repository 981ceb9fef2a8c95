// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Identifiers {
    public struct Root: Model {
        public var absolute: Leaf?
        public var fruit: Fruit?
        @Indirect public var root: Root?
        public var file: BarkBark?
        public var within: PartsBark?
        public var unknown: JSONValue?
        public var absent: JSONValue?

        public init(
            absolute: Leaf? = nil,
            fruit: Fruit? = nil,
            root: Root? = nil,
            file: BarkBark? = nil,
            within: PartsBark? = nil,
            unknown: JSONValue? = nil,
            absent: JSONValue? = nil
        ) {
            self.absolute = absolute
            self.fruit = fruit
            self.root = root
            self.file = file
            self.within = within
            self.unknown = unknown
            self.absent = absent
        }

        public init(from reader: Reader) throws {
            absolute = reader.optional("absolute")
            fruit = reader.optional("fruit")
            root = reader.optional("root")
            file = reader.optional("file")
            within = reader.optional("within")
            unknown = reader.optional("unknown")
            absent = reader.optional("absent")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("absolute", a.absolute, b.absolute)
            sink.optional("fruit", a.fruit, b.fruit)
            sink.optional("root", a.root, b.root)
            sink.optional("file", a.file, b.file)
            sink.optional("within", a.within, b.within)
            sink.optional("unknown", a.unknown, b.unknown)
            sink.optional("absent", a.absent, b.absent)
        }
    }
}
