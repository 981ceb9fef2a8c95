// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Recursion {
    public struct Person: Model {
        public var name: String?
        @Indirect public var home: House?

        public init(name: String? = nil, home: House? = nil) {
            self.name = name
            self.home = home
        }

        public init(from reader: Reader) throws {
            name = reader.optional("name")
            home = reader.optional("home")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("name", a.name, b.name)
            sink.optional("home", a.home, b.home)
        }
    }
}
