// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Swagger {
    public struct Pet: Model {
        public var name: String?
        public var born: CalendarDate?
        public var owner: Person?

        public init(name: String?, born: CalendarDate? = nil, owner: Person? = nil) {
            self.name = name
            self.born = born
            self.owner = owner
        }

        public init(from reader: Reader) throws {
            name = reader.optional("name")
            born = reader.optional("born")
            owner = reader.optional("owner")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.nullable("name", a.name, b.name)
            sink.optional("born", a.born, b.born)
            sink.optional("owner", a.owner, b.owner)
        }
    }
}
