// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Nullable {
    public struct Film: Model {
        public var film: String

        public init(film: String) {
            self.film = film
        }

        public init(from reader: Reader) throws {
            let film: String? = reader.required("film")
            guard let film else { throw reader.failure() }
            self.film = film
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("film", a.film, b.film)
        }
    }
}
