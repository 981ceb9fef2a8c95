// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension CloseNames {
    public struct VideoCapitalized: Model {
        public var two: String?

        public init(two: String? = nil) {
            self.two = two
        }

        public init(from reader: Reader) throws {
            two = reader.optional("two")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("two", a.two, b.two)
        }
    }
}
