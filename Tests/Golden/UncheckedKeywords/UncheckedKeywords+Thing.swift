// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension UncheckedKeywords {
    public struct Thing: Model {
        public var a: String?
        public var pair: [PairItem]?
        /// What has no property of its own, by key.
        public var additionalProperties: [String: String]

        public init(
            a: String? = nil,
            pair: [PairItem]? = nil,
            additionalProperties: [String: String] = [:]
        ) {
            self.a = a
            self.pair = pair
            self.additionalProperties = additionalProperties
        }

        public init(from reader: Reader) throws {
            a = reader.optional("a")
            pair = reader.optional("pair")
            additionalProperties = reader.additionalProperties(besides: ["a", "pair"])
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("a", a.a, b.a)
            sink.optional("pair", a.pair, b.pair)
            sink.additionalProperties(a.additionalProperties, b.additionalProperties)
        }

        public enum PairItem: Union {
            case string(String)
            case integer(Int)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add(Self.string)
                $0.add(Self.integer)
            }

            public var value: any UnionValue {
                switch self {
                case .string(let value): value
                case .integer(let value): value
                case .unknown(let value): value
                }
            }
        }
    }
}
