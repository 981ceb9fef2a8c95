// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension UntoldVariants {
    public struct Visit: Model {
        public var pet: Pet?
        public var number: Number?
        public var either: Either?

        public init(pet: Pet? = nil, number: Number? = nil, either: Either? = nil) {
            self.pet = pet
            self.number = number
            self.either = either
        }

        public init(from reader: Reader) throws {
            pet = reader.optional("pet")
            number = reader.optional("number")
            either = reader.optional("either")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("pet", a.pet, b.pet)
            sink.optional("number", a.number, b.number)
            sink.optional("either", a.either, b.either)
        }

        public enum Number: Union {
            case string(String)
            case integer(Int)
            /// A value of a kind that the document does not name.
            case unknown(JSONValue)

            public init(from reader: UnionReader<Self>) throws {
                self = try reader.variant(.string, as: Self.string)
                    ?? reader.variant(.integer, as: Self.integer)
                    ?? .unknown(reader.json())
            }

            public var value: any UnionValue {
                switch self {
                case .string(let value): value
                case .integer(let value): value
                case .unknown(let value): value
                }
            }
        }

        public enum Either: Union {
            case string(String)
            case integer(Int)
            /// A value of a kind that the document does not name.
            case unknown(JSONValue)

            public init(from reader: UnionReader<Self>) throws {
                self = try reader.variant(.string, as: Self.string)
                    ?? reader.variant(.integer, as: Self.integer)
                    ?? .unknown(reader.json())
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
