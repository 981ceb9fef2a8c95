// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Recursion {
    public struct House: Model {
        @Indirect public var owner: Person
        public var street: String?

        public init(owner: Person, street: String? = nil) {
            self.owner = owner
            self.street = street
        }

        public init(from reader: Reader) throws {
            let owner: Person? = reader.required("owner")
            street = reader.optional("street")
            guard let owner else { throw reader.failure() }
            self.owner = owner
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("owner", a.owner, b.owner)
            sink.optional("street", a.street, b.street)
        }
    }
}
