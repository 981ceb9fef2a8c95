// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension BesideProperties {
    public struct Labelled: Model {
        public var id: String
        public var value: Value
        /// What has no property of its own, by key.
        public var additionalProperties: [String: String]

        public init(id: String, value: Value, additionalProperties: [String: String] = [:]) {
            self.id = id
            self.value = value
            self.additionalProperties = additionalProperties
        }

        public init(from reader: Reader) throws {
            let id: String? = reader.required("id")
            let value: Value? = reader.union()
            additionalProperties = reader.additionalProperties(besides: [
                "id",
                "kind",
                "minutes",
                "pages"
            ])
            guard let id, let value else { throw reader.failure() }
            self.id = id
            self.value = value
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.union(a.value, b.value)
            sink.required("id", a.id, b.id)
            sink.additionalProperties(a.additionalProperties, b.additionalProperties)
        }

        public enum Value: Union {
            case pages(Pages)
            case minutes(Minutes)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self>(tag: "kind") {
                $0.add("Pages", writesTag: true) { Self.pages($0) }
                $0.add("Minutes", writesTag: true) { Self.minutes($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .pages(let value): value
                case .minutes(let value): value
                case .unknown(let value): value
                }
            }
        }
    }
}
