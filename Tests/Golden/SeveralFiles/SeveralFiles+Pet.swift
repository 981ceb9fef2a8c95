// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SeveralFiles {
    public struct Pet: Model {
        public var name: String
        @Indirect public var friend: Pet?

        public init(name: String, friend: Pet? = nil) {
            self.name = name
            self.friend = friend
        }

        public init(from reader: Reader) throws {
            let name: String? = reader.required("name")
            friend = reader.optional("friend")
            guard let name else { throw reader.failure() }
            self.name = name
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("name", a.name, b.name)
            sink.optional("friend", a.friend, b.friend)
        }
    }
}
