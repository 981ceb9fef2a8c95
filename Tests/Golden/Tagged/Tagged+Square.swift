// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tagged {
    public struct Square: Model {
        public var side: Double?

        public init(side: Double? = nil) {
            self.side = side
        }

        public init(from reader: Reader) throws {
            side = reader.optional("side")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("side", a.side, b.side)
        }
    }
}
