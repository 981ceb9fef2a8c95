// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension CloseVariants {
    public struct BigFilmMixed: Model {
        public var b: String

        public init(b: String) {
            self.b = b
        }

        public init(from reader: Reader) throws {
            let b: String? = reader.required("b")
            guard let b else { throw reader.failure() }
            self.b = b
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("b", a.b, b.b)
        }
    }
}
