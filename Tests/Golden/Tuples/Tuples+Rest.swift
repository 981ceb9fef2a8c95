// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tuples {
    public struct Rest: Tuple {
        public var first: String?
        /// What has no place of its own, in its order.
        public var additionalElements: [Int]

        public init(first: String? = nil, additionalElements: [Int] = []) {
            self.first = first
            self.additionalElements = additionalElements
        }

        public init(from reader: ElementReader) throws {
            first = reader.optional(0)
            additionalElements = reader.additionalElements()
        }

        public static func elements(_ a: Self, _ b: Self, _ sink: inout Elements) {
            sink.optional(0, a.first, b.first)
            sink.additionalElements(1, a.additionalElements, b.additionalElements)
        }
    }
}
