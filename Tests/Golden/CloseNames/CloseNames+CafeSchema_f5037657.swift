// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension CloseNames {
    public struct CafeSchema_f5037657: Model {
        public var five: String?

        public init(five: String? = nil) {
            self.five = five
        }

        public init(from reader: Reader) throws {
            five = reader.optional("five")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("five", a.five, b.five)
        }
    }
}
