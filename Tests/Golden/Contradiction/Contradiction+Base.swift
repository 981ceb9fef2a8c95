// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension Contradiction {
    public struct Base: Model {
        public var kind: String?
        public var at: Date?

        public init(kind: String? = nil, at: Date? = nil) {
            self.kind = kind
            self.at = at
        }

        public init(from reader: Reader) throws {
            kind = reader.optional("kind")
            at = reader.optional("at")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("kind", a.kind, b.kind)
            sink.optional("at", a.at, b.at)
        }
    }
}
