// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension AdditionalProperties {
    public struct Order: Model {
        public var id: String
        public var additionalProperties_: Bool?
        /// What has no property of its own, by key.
        public var additionalProperties: [String: JSONValue]

        public init(
            id: String,
            additionalProperties_: Bool? = nil,
            additionalProperties: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.additionalProperties_ = additionalProperties_
            self.additionalProperties = additionalProperties
        }

        public init(from reader: Reader) throws {
            let id: String? = reader.required("id")
            additionalProperties_ = reader.optional("additional_properties")
            additionalProperties = reader.additionalProperties(besides: [
                "id",
                "additional_properties"
            ])
            guard let id else { throw reader.failure() }
            self.id = id
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("id", a.id, b.id)
            sink.optional("additional_properties", a.additionalProperties_, b.additionalProperties_)
            sink.additionalProperties(a.additionalProperties, b.additionalProperties)
        }
    }
}
