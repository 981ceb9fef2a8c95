// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Aliases {
    public struct PetsItem: Model {
        public var name: Name
        public var nickname: Nickname?

        public init(name: Name, nickname: Nickname? = nil) {
            self.name = name
            self.nickname = nickname
        }

        public init(from reader: Reader) throws {
            let name: Name? = reader.required("name")
            nickname = reader.optional("nickname")
            guard let name else { throw reader.failure() }
            self.name = name
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("name", a.name, b.name)
            sink.optional("nickname", a.nickname, b.nickname)
        }
    }
}
