// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension CloseNames {
    public struct CafeSchema_6278e7a1: Model {
        public var four: String?

        public init(four: String? = nil) {
            self.four = four
        }

        public init(from reader: Reader) throws {
            four = reader.optional("four")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("four", a.four, b.four)
        }
    }
}
