// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension BesideProperties {
    public struct Transfer: Model {
        public var iban: String

        public init(iban: String) {
            self.iban = iban
        }

        public init(from reader: Reader) throws {
            let iban: String? = reader.required("iban")
            guard let iban else { throw reader.failure() }
            self.iban = iban
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("iban", a.iban, b.iban)
        }
    }
}
