// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension CloseNames {
    public struct VideoUppercase: Model {
        public var three: String?

        public init(three: String? = nil) {
            self.three = three
        }

        public init(from reader: Reader) throws {
            three = reader.optional("three")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("three", a.three, b.three)
        }
    }
}
