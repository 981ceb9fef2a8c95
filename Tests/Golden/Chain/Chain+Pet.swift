// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension Chain {
    public struct Pet: Model {
        public var id: First?

        public init(id: First? = nil) {
            self.id = id
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("id", a.id, b.id)
        }
    }
}
