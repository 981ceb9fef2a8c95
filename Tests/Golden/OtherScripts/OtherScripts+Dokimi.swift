// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OtherScripts {
    public struct Dokimi: Model {
        public var onoma: String?

        public init(onoma: String? = nil) {
            self.onoma = onoma
        }

        public init(from reader: Reader) throws {
            onoma = reader.optional("\u{3CC}\u{3BD}\u{3BF}\u{3BC}\u{3B1}")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("\u{3CC}\u{3BD}\u{3BF}\u{3BC}\u{3B1}", a.onoma, b.onoma)
        }
    }
}
