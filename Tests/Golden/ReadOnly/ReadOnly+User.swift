// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension ReadOnly {
    public struct User: Model {
        public var id: ID?
        public var name: String
        public var password: String?
        public var seen: Date?

        public init(name: String, id: ID? = nil, password: String? = nil, seen: Date? = nil) {
            self.id = id
            self.name = name
            self.password = password
            self.seen = seen
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
            let name: String? = reader.required("name")
            password = reader.optional("password")
            seen = reader.optional("seen")
            guard let name else { throw reader.failure() }
            self.name = name
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("id", a.id, b.id)
            sink.required("name", a.name, b.name)
            sink.optional("password", a.password, b.password)
            sink.optional("seen", a.seen, b.seen)
        }
    }
}
