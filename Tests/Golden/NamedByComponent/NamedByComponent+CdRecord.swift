// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension NamedByComponent {
    public struct CdRecord: Model {
        public var tracks: Int?

        public init(tracks: Int? = nil) {
            self.tracks = tracks
        }

        public init(from reader: Reader) throws {
            tracks = reader.optional("tracks")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("tracks", a.tracks, b.tracks)
        }
    }
}
