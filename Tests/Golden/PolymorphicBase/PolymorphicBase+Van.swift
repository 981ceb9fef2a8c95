// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension PolymorphicBase {
    public struct Van: Model {
        public var doors: Int?
        public var kind: String?
        public var wheels: Int?
        public var load: Double?

        public init(
            doors: Int? = nil,
            kind: String? = nil,
            wheels: Int? = nil,
            load: Double? = nil
        ) {
            self.doors = doors
            self.kind = kind
            self.wheels = wheels
            self.load = load
        }

        public init(from reader: Reader) throws {
            doors = reader.optional("doors")
            kind = reader.optional("kind")
            wheels = reader.optional("wheels")
            load = reader.optional("load")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("doors", a.doors, b.doors)
            sink.optional("kind", a.kind, b.kind)
            sink.optional("wheels", a.wheels, b.wheels)
            sink.optional("load", a.load, b.load)
        }
    }
}
