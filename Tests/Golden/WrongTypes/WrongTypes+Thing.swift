// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension WrongTypes {
    public struct Thing: Model {
        public var text: String?
        public var number: Int?
        public var either: Either?

        public init(text: String? = nil, number: Int? = nil, either: Either? = nil) {
            self.text = text
            self.number = number
            self.either = either
        }

        public init(from reader: Reader) throws {
            text = reader.optional("text")
            number = reader.optional("number")
            either = reader.optional("either")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("text", a.text, b.text)
            sink.optional("number", a.number, b.number)
            sink.optional("either", a.either, b.either)
        }

        public enum Either: Union {
            case object(Object)
            case array([Int])
            case string(String)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.object($0) }
                $0.add { Self.array($0) }
                $0.add { Self.string($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .object(let value): value
                case .array(let value): value
                case .string(let value): value
                case .unknown(let value): value
                }
            }

            public struct Object: Model {
                public var a: String?

                public init(a: String? = nil) {
                    self.a = a
                }

                public init(from reader: Reader) throws {
                    a = reader.optional("a")
                }

                public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                    sink.optional("a", a.a, b.a)
                }
            }
        }
    }
}
