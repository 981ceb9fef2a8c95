// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension UntoldVariants {
    public struct Visit: Model {
        public var pet: Pet?
        public var number: JSONValue?
        public var either: JSONValue?

        public init(pet: Pet? = nil, number: JSONValue? = nil, either: JSONValue? = nil) {
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
    }
}
