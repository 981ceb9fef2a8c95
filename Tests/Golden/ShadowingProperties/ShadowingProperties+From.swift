// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ShadowingProperties {
    public struct From: Model {
        public var from: String

        public init(from: String) {
            self.from = from
        }

        public init(from reader: Reader) throws {
            let from: String? = reader.required("from")
            guard let from else { throw reader.failure() }
            self.from = from
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("from", a.from, b.from)
        }
    }
}
