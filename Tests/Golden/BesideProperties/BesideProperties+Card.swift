// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension BesideProperties {
    public struct Card: Model {
        public var number: String

        public init(number: String) {
            self.number = number
        }

        public init(from reader: Reader) throws {
            let number: String? = reader.required("number")
            guard let number else { throw reader.failure() }
            self.number = number
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("number", a.number, b.number)
        }
    }
}
