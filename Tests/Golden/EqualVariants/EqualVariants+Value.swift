// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension EqualVariants {
    public struct Value: Model {
        public var one: String?
        public var two: Two?
        public var lists: [String]?
        public var typed: Typed?
        public var named: Named?

        public init(
            one: String? = nil,
            two: Two? = nil,
            lists: [String]? = nil,
            typed: Typed? = nil,
            named: Named? = nil
        ) {
            self.one = one
            self.two = two
            self.lists = lists
            self.typed = typed
            self.named = named
        }

        public init(from reader: Reader) throws {
            one = reader.optional("one")
            two = reader.optional("two")
            lists = reader.optional("lists")
            typed = reader.optional("typed")
            named = reader.optional("named")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("one", a.one, b.one)
            sink.optional("two", a.two, b.two)
            sink.optional("lists", a.lists, b.lists)
            sink.optional("typed", a.typed, b.typed)
            sink.optional("named", a.named, b.named)
        }

        public enum Two: Union {
            /// Limits: `pattern: ^a`
            case string(String)
            case integer(Int)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.string($0) }
                $0.add { Self.integer($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .string(let value): value
                case .integer(let value): value
                case .unknown(let value): value
                }
            }
        }

        public enum Typed: Union {
            case uuid(UUID)
            case url(APIURL)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.uuid($0) }
                $0.add { Self.url($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .uuid(let value): value
                case .url(let value): value
                case .unknown(let value): value
                }
            }
        }

        public enum Named: Union {
            case name(Name)
            case integer(Int)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.name($0) }
                $0.add { Self.integer($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .name(let value): value
                case .integer(let value): value
                case .unknown(let value): value
                }
            }
        }
    }
}
