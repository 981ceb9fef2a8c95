// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension CloseNames {
    public struct VideoLowercase: Model {
        public var one: String?

        public init(one: String? = nil) {
            self.one = one
        }

        public init(from reader: Reader) throws {
            one = reader.optional("one")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("one", a.one, b.one)
        }
    }
}
