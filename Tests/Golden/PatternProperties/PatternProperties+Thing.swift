// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension PatternProperties {
    public struct Thing: Model {
        public var id: String
        /// What has no property of its own, by key.
        public var additionalProperties: [String: String]

        public init(id: String, additionalProperties: [String: String] = [:]) {
            self.id = id
            self.additionalProperties = additionalProperties
        }

        public init(from reader: Reader) throws {
            let id: String? = reader.required("id")
            additionalProperties = reader.additionalProperties(besides: ["id"])
            guard let id else { throw reader.failure() }
            self.id = id
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("id", a.id, b.id)
            sink.additionalProperties(a.additionalProperties, b.additionalProperties)
        }
    }
}
