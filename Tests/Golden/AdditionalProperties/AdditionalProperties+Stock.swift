// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension AdditionalProperties {
    public struct Stock: Model {
        public var total: Int?
        public var additionalProperty: AdditionalPropertyProperty?
        /// What has no property of its own, by key.
        public var additionalProperties: [String: AdditionalPropertyValue]

        public init(
            total: Int? = nil,
            additionalProperty: AdditionalPropertyProperty? = nil,
            additionalProperties: [String: AdditionalPropertyValue] = [:]
        ) {
            self.total = total
            self.additionalProperty = additionalProperty
            self.additionalProperties = additionalProperties
        }

        public init(from reader: Reader) throws {
            total = reader.optional("total")
            additionalProperty = reader.optional("additional_property")
            additionalProperties = reader.additionalProperties(besides: [
                "total",
                "additional_property"
            ])
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("total", a.total, b.total)
            sink.optional("additional_property", a.additionalProperty, b.additionalProperty)
            sink.additionalProperties(a.additionalProperties, b.additionalProperties)
        }

        public struct AdditionalPropertyProperty: Model {
            public var name: String?

            public init(name: String? = nil) {
                self.name = name
            }

            public init(from reader: Reader) throws {
                name = reader.optional("name")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("name", a.name, b.name)
            }
        }

        public struct AdditionalPropertyValue: Model {
            public var count: Int

            public init(count: Int) {
                self.count = count
            }

            public init(from reader: Reader) throws {
                let count: Int? = reader.required("count")
                guard let count else { throw reader.failure() }
                self.count = count
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("count", a.count, b.count)
            }
        }
    }
}
