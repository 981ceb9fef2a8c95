// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    public struct Order: Model {
        public var id: String

        public init(id: String) {
            self.id = id
        }

        public init(from reader: Reader) throws {
            let id: String? = reader.required("id")
            guard let id else { throw reader.failure() }
            self.id = id
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("id", a.id, b.id)
        }
    }
}
