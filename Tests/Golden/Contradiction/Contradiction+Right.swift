// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Contradiction {
    public struct Right: Model {
        public var left: String?
        public var right: String?

        public init(left: String? = nil, right: String? = nil) {
            self.left = left
            self.right = right
        }

        public init(from reader: Reader) throws {
            left = reader.optional("left")
            right = reader.optional("right")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("left", a.left, b.left)
            sink.optional("right", a.right, b.right)
        }
    }
}
