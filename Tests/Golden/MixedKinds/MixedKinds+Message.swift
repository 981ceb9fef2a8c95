// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension MixedKinds {
    public struct Message: APIRuntime.Model {
        public var content: Content?
        public var input: Input?
        public var model: Model?
        public var at: At?
        /// Limits: `minimum: 0`
        public var amount: Amount?
        public var anything: Anything?

        public init(
            content: Content? = nil,
            input: Input? = nil,
            model: Model? = nil,
            at: At? = nil,
            amount: Amount? = nil,
            anything: Anything? = nil
        ) {
            self.content = content
            self.input = input
            self.model = model
            self.at = at
            self.amount = amount
            self.anything = anything
        }

        public init(from reader: Reader) throws {
            content = reader.optional("content")
            input = reader.optional("input")
            model = reader.optional("model")
            at = reader.optional("at")
            amount = reader.optional("amount")
            anything = reader.optional("anything")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("content", a.content, b.content)
            sink.optional("input", a.input, b.input)
            sink.optional("model", a.model, b.model)
            sink.optional("at", a.at, b.at)
            sink.optional("amount", a.amount, b.amount)
            sink.optional("anything", a.anything, b.anything)
        }

        public enum Content: Union {
            case string(String)
            case text(Text)
            case image(Image)
            case array([ArrayItem])
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self>(tag: "type") {
                $0.add { Self.string($0) }
                $0.add("text") { Self.text($0) }
                $0.add("image") { Self.image($0) }
                $0.add { Self.array($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .string(let value): value
                case .text(let value): value
                case .image(let value): value
                case .array(let value): value
                case .unknown(let value): value
                }
            }

            public enum ArrayItem: Union {
                case text(Text)
                case image(Image)
                /// A value that the document does not describe.
                case unknown(JSONValue)

                public static let variants = UnionVariants<Self>(tag: "type") {
                    $0.add("text") { Self.text($0) }
                    $0.add("image") { Self.image($0) }
                }

                public var value: any UnionValue {
                    switch self {
                    case .text(let value): value
                    case .image(let value): value
                    case .unknown(let value): value
                    }
                }
            }
        }

        public enum Input: Union {
            case arrayOfStrings([String])
            case arrayOfIntegers([Int])
            case arrayOfArrays([[Int]])
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.arrayOfStrings($0) }
                $0.add { Self.arrayOfIntegers($0) }
                $0.add { Self.arrayOfArrays($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .arrayOfStrings(let value): value
                case .arrayOfIntegers(let value): value
                case .arrayOfArrays(let value): value
                case .unknown(let value): value
                }
            }
        }

        public enum Model: Union {
            case stringFast(StringFast)
            case uuid(UUID)
            case boolean(Bool)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.stringFast($0) }
                $0.add { Self.uuid($0) }
                $0.add { Self.boolean($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .stringFast(let value): value
                case .uuid(let value): value
                case .boolean(let value): value
                case .unknown(let value): value
                }
            }

            public enum StringFast: OpenEnum {
                case fast
                case good
                /// A value that the document does not name.
                case unknown(String)

                public static let allCases: [Self] = [.fast, .good]

                public var rawValue: String {
                    switch self {
                    case .fast: "fast"
                    case .good: "good"
                    case .unknown(let value): value
                    }
                }
            }
        }

        public enum At: Union {
            case date(Date)
            case calendarDate(CalendarDate)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.date($0) }
                $0.add { Self.calendarDate($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .date(let value): value
                case .calendarDate(let value): value
                case .unknown(let value): value
                }
            }
        }

        public enum Amount: Union {
            /// Limits: `minimum: 0`
            case number(Double)
            /// Limits: `minimum: 0`
            case string(String)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.number($0) }
                $0.add { Self.string($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .number(let value): value
                case .string(let value): value
                case .unknown(let value): value
                }
            }
        }

        public enum Anything: Union {
            case text(Text)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.text($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .text(let value): value
                case .unknown(let value): value
                }
            }
        }
    }
}
