// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension CutAnywhere {
    public struct Pet: Model {
        public var id: ID?
        public var name: String?

        public init(id: ID? = nil, name: String? = nil) {
            self.id = id
            self.name = name
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
            name = reader.optional("name")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("id", a.id, b.id)
            sink.optional("name", a.name, b.name)
        }
    }
}
