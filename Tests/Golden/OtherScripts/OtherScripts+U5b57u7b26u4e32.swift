// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OtherScripts {
    public struct U5b57u7b26u4e32: Model {
        public var u503c: String?

        public init(u503c: String? = nil) {
            self.u503c = u503c
        }

        public init(from reader: Reader) throws {
            u503c = reader.optional("\u{503C}")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("\u{503C}", a.u503c, b.u503c)
        }
    }
}
