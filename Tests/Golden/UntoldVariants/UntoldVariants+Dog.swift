// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension UntoldVariants {
    public struct Dog: Model {
        public var tricks: Int?

        public init(tricks: Int? = nil) {
            self.tricks = tricks
        }

        public init(from reader: Reader) throws {
            tricks = reader.optional("tricks")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("tricks", a.tricks, b.tricks)
        }
    }
}
