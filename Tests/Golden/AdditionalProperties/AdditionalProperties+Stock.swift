// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension AdditionalProperties {
    public struct Stock: Model {
        public var total: Int?
        /// What has no property of its own, by key.
        public var additionalProperties: [String: AdditionalProperty]

        public init(total: Int? = nil, additionalProperties: [String: AdditionalProperty] = [:]) {
            self.total = total
            self.additionalProperties = additionalProperties
        }

        public init(from reader: Reader) throws {
            total = reader.optional("total")
            additionalProperties = reader.additionalProperties(besides: ["total"])
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("total", a.total, b.total)
            sink.additionalProperties(a.additionalProperties, b.additionalProperties)
        }

        public struct AdditionalProperty: Model {
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
