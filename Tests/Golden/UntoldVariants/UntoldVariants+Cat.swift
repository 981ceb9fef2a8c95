// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension UntoldVariants {
    public struct Cat: Model {
        public var lives: Int?

        public init(lives: Int? = nil) {
            self.lives = lives
        }

        public init(from reader: Reader) throws {
            lives = reader.optional("lives")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("lives", a.lives, b.lives)
        }
    }
}
