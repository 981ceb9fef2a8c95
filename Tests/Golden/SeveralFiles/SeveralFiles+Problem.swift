// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SeveralFiles {
    public struct Problem: Model {
        public var owner: Owner?

        public init(owner: Owner? = nil) {
            self.owner = owner
        }

        public init(from reader: Reader) throws {
            owner = reader.optional("owner")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("owner", a.owner, b.owner)
        }
    }
}
