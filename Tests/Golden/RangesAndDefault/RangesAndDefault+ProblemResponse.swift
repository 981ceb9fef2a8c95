// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension RangesAndDefault {
    public struct ProblemResponse: Model {
        public var title: String?

        public init(title: String? = nil) {
            self.title = title
        }

        public init(from reader: Reader) throws {
            title = reader.optional("title")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("title", a.title, b.title)
        }
    }
}
