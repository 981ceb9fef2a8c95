// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension AdditionalProperties {
    public struct Prices: Model {
        public var currency: String?
        /// What has no property of its own, by key.
        public var additionalProperties: [String: Double?]

        public init(currency: String? = nil, additionalProperties: [String: Double?] = [:]) {
            self.currency = currency
            self.additionalProperties = additionalProperties
        }

        public init(from reader: Reader) throws {
            currency = reader.optional("currency")
            additionalProperties = reader.additionalProperties(besides: ["currency"])
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("currency", a.currency, b.currency)
            sink.additionalProperties(a.additionalProperties, b.additionalProperties)
        }
    }
}
