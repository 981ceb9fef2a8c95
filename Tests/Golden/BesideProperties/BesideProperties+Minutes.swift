// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension BesideProperties {
    public struct Minutes: Model {
        public var minutes: Int

        public init(minutes: Int) {
            self.minutes = minutes
        }

        public init(from reader: Reader) throws {
            let minutes: Int? = reader.required("minutes")
            guard let minutes else { throw reader.failure() }
            self.minutes = minutes
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("minutes", a.minutes, b.minutes)
        }
    }
}
