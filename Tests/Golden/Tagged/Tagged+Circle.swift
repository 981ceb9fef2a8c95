// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tagged {
    public struct Circle: Model {
        public var radius: Double?

        public init(radius: Double? = nil) {
            self.radius = radius
        }

        public init(from reader: Reader) throws {
            radius = reader.optional("radius")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("radius", a.radius, b.radius)
        }
    }
}
