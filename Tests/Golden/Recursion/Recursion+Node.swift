// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Recursion {
    public struct Node: Model {
        public var label: String?
        public var next: Next?

        public init(label: String? = nil, next: Next? = nil) {
            self.label = label
            self.next = next
        }

        public init(from reader: Reader) throws {
            label = reader.optional("label")
            next = reader.optional("next")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("label", a.label, b.label)
            sink.optional("next", a.next, b.next)
        }

        public struct Next: Model {
            public var label: String?
            @Indirect public var next: Next?
            public var weight: Double?

            public init(label: String? = nil, next: Next? = nil, weight: Double? = nil) {
                self.label = label
                self.next = next
                self.weight = weight
            }

            public init(from reader: Reader) throws {
                label = reader.optional("label")
                next = reader.optional("next")
                weight = reader.optional("weight")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("label", a.label, b.label)
                sink.optional("next", a.next, b.next)
                sink.optional("weight", a.weight, b.weight)
            }
        }
    }
}
