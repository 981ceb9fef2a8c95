// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension KindsOfJSON {
    public struct Film: Model {
        /// A message, or what is known.
        public var error: Error?
        public var released: Released?
        public var rating: Rating?
        public var cast: Cast?
        /// Unknown
        public var value: Value?

        public init(
            error: Error? = nil,
            released: Released? = nil,
            rating: Rating? = nil,
            cast: Cast? = nil,
            value: Value? = nil
        ) {
            self.error = error
            self.released = released
            self.rating = rating
            self.cast = cast
            self.value = value
        }

        public init(from reader: Reader) throws {
            error = reader.optional("error")
            released = reader.optional("released")
            rating = reader.optional("rating")
            cast = reader.optional("cast")
            value = reader.optional("value")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("error", a.error, b.error)
            sink.optional("released", a.released, b.released)
            sink.optional("rating", a.rating, b.rating)
            sink.optional("cast", a.cast, b.cast)
            sink.optional("value", a.value, b.value)
        }

        public enum Error: Union {
            case string(String)
            /// Details
            ///
            /// What is known.
            case details(Details)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.string($0) }
                $0.add { Self.details($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .string(let value): value
                case .details(let value): value
                case .unknown(let value): value
                }
            }

            /// Details
            ///
            /// What is known.
            public struct Details: Model {
                public var code: String?
                public var at: Date?

                public init(code: String? = nil, at: Date? = nil) {
                    self.code = code
                    self.at = at
                }

                public init(from reader: Reader) throws {
                    code = reader.optional("code")
                    at = reader.optional("at")
                }

                public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                    sink.optional("code", a.code, b.code)
                    sink.optional("at", a.at, b.at)
                }
            }
        }

        public enum Released: Union {
            case string(Date)
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

        public enum Rating: Union {
            case number(Double)
            case boolean(Bool)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.number($0) }
                $0.add { Self.boolean($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .number(let value): value
                case .boolean(let value): value
                case .unknown(let value): value
                }
            }
        }

        public enum Cast: Union {
            case person(Person)
            case array([Person])
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.person($0) }
                $0.add { Self.array($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .person(let value): value
                case .array(let value): value
                case .unknown(let value): value
                }
            }
        }

        public enum Value: Union {
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
    }
}
