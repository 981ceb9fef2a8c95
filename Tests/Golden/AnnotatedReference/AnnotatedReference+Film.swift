// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension AnnotatedReference {
    public struct Film: Model {
        /// The state of this film.
        public var status: Status
        /// The state before.
        public var previous: Status?
        public var next: Status?

        public init(status: Status, previous: Status? = nil, next: Status? = nil) {
            self.status = status
            self.previous = previous
            self.next = next
        }

        public init(from reader: Reader) throws {
            let status: Status? = reader.required("status")
            previous = reader.optional("previous")
            next = reader.optional("next")
            guard let status else { throw reader.failure() }
            self.status = status
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("status", a.status, b.status)
            sink.optional("previous", a.previous, b.previous)
            sink.optional("next", a.next, b.next)
        }
    }
}
