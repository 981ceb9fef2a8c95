// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

import APIRuntime

extension Tuples {
    public struct Line: Model {
        public var from: Point?
        public var label: Named?

        public init(from: Point? = nil, label: Named? = nil) {
            self.from = from
            self.label = label
        }

        public init(from reader: Reader) throws {
            from = reader.optional("from")
            label = reader.optional("label")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("from", a.from, b.from)
            sink.optional("label", a.label, b.label)
        }
    }
}
