// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Contradiction {
    public struct Part: Model {
        public var count: Int?
        public var size: Int32?
        public var when: String?
        public var labels: [String: String]?

        public init(
            count: Int? = nil,
            size: Int32? = nil,
            when: String? = nil,
            labels: [String: String]? = nil
        ) {
            self.count = count
            self.size = size
            self.when = when
            self.labels = labels
        }

        public init(from reader: Reader) throws {
            count = reader.optional("count")
            size = reader.optional("size")
            when = reader.optional("when")
            labels = reader.optional("labels")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("count", a.count, b.count)
            sink.optional("size", a.size, b.size)
            sink.optional("when", a.when, b.when)
            sink.optional("labels", a.labels, b.labels)
        }
    }
}
