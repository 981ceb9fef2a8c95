// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension UnionWithin {
    public struct Short: Model {
        public var seconds: Int

        public init(seconds: Int) {
            self.seconds = seconds
        }

        public init(from reader: Reader) throws {
            let seconds: Int? = reader.required("seconds")
            guard let seconds else { throw reader.failure() }
            self.seconds = seconds
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("seconds", a.seconds, b.seconds)
        }
    }
}
