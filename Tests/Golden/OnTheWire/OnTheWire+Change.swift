// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    public struct Change: Model {
        public var name: Patch<String>

        public init(name: Patch<String> = .absent) {
            self.name = name
        }

        public init(from reader: Reader) throws {
            name = reader.patch("name")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.patch("name", a.name, b.name)
        }
    }
}
