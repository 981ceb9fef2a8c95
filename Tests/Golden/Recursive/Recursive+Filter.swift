// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Recursive {
    public struct Filter: Model {
        public var type: Type_
        public var filters: [Filter]?

        public init(type: Type_, filters: [Filter]? = nil) {
            self.type = type
            self.filters = filters
        }

        public init(from reader: Reader) throws {
            let type: Type_? = reader.required("type")
            filters = reader.optional("filters")
            guard let type else { throw reader.failure() }
            self.type = type
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("type", a.type, b.type)
            sink.optional("filters", a.filters, b.filters)
        }

        public enum Type_: OpenEnum {
            case and
            case or
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.and, .or]

            public var rawValue: String {
                switch self {
                case .and: "and"
                case .or: "or"
                case .unknown(let value): value
                }
            }
        }

        public enum Filter: Union {
            case string(String)
            case filter(Recursive.Filter)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.string($0) }
                $0.add { Self.filter($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .string(let value): value
                case .filter(let value): value
                case .unknown(let value): value
                }
            }
        }
    }
}
