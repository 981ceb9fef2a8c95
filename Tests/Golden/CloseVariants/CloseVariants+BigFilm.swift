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

    public struct BigFilmUnderscoreLowercase: Model {
        public var a: String

        public init(a: String) {
            self.a = a
        }

        public init(from reader: Reader) throws {
            let a: String? = reader.required("a")
            guard let a else { throw reader.failure() }
            self.a = a
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("a", a.a, b.a)
        }
    }
}
