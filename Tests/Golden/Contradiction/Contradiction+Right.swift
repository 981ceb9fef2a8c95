// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Contradiction {
    public struct Right: Model {
        public var right: String?
        public var left: String?

        public init(right: String? = nil, left: String? = nil) {
            self.right = right
            self.left = left
        }

        public init(from reader: Reader) throws {
            right = reader.optional("right")
            left = reader.optional("left")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("right", a.right, b.right)
            sink.optional("left", a.left, b.left)
        }
    }
}
