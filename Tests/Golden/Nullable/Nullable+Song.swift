// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Nullable {
    public struct Song: Model {
        public var song: String

        public init(song: String) {
            self.song = song
        }

        public init(from reader: Reader) throws {
            let song: String? = reader.required("song")
            guard let song else { throw reader.failure() }
            self.song = song
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("song", a.song, b.song)
        }
    }
}
