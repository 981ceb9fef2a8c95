// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    public struct Problem: Model {
        public var message: String?

        public init(message: String? = nil) {
            self.message = message
        }

        public init(from reader: Reader) throws {
            message = reader.optional("message")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("message", a.message, b.message)
        }
    }
}
