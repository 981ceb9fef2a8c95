// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension HostileText {
    public struct Pwned: Model {
        /// The document requires this property but does not define it.
        public var aBCDEF: JSONValue?

        public init(aBCDEF: JSONValue? = nil) {
            self.aBCDEF = aBCDEF
        }

        public init(from reader: Reader) throws {
            aBCDEF = reader.optional("a\u{9}b\u{B}c\u{C}d\u{1B}e\u{7F}f\u{1}")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("a\u{9}b\u{B}c\u{C}d\u{1B}e\u{7F}f\u{1}", a.aBCDEF, b.aBCDEF)
        }
    }
}
