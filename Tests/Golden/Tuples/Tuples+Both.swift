// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tuples {
    public struct Both: Tuple {
        public var first: String
        public var second: Int
        /// What has no place of its own, in its order.
        public var additionalElements: [JSONValue]

        public init(first: String, second: Int, additionalElements: [JSONValue] = []) {
            self.first = first
            self.second = second
            self.additionalElements = additionalElements
        }

        public init(from reader: ElementReader) throws {
            let first: String? = reader.required(0)
            let second: Int? = reader.required(1)
            additionalElements = reader.additionalElements()
            guard let first, let second else { throw reader.failure() }
            self.first = first
            self.second = second
        }

        public static func elements(_ a: Self, _ b: Self, _ sink: inout Elements) {
            sink.required(0, a.first, b.first)
            sink.required(1, a.second, b.second)
            sink.additionalElements(2, a.additionalElements, b.additionalElements)
        }
    }
}
