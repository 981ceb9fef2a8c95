// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tuples {
    public struct Named: Tuple {
        public var first: String?
        public var second: Point?
        /// What has no place of its own, in its order.
        public var additionalElements: [JSONValue]

        public init(
            first: String? = nil,
            second: Point? = nil,
            additionalElements: [JSONValue] = []
        ) {
            self.first = first
            self.second = second
            self.additionalElements = additionalElements
        }

        public init(from reader: ElementReader) throws {
            first = reader.optional(0)
            second = reader.optional(1)
            additionalElements = reader.additionalElements()
        }

        public static func elements(_ a: Self, _ b: Self, _ sink: inout Elements) {
            sink.optional(0, a.first, b.first)
            sink.optional(1, a.second, b.second)
            sink.additionalElements(2, a.additionalElements, b.additionalElements)
        }
    }
}
