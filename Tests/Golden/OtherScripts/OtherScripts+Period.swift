// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OtherScripts {
    public struct Period: Model {
        public var nachalo: String?
        public var konets: String?

        public init(nachalo: String? = nil, konets: String? = nil) {
            self.nachalo = nachalo
            self.konets = konets
        }

        public init(from reader: Reader) throws {
            nachalo = reader.optional("\u{43D}\u{430}\u{447}\u{430}\u{43B}\u{43E}")
            konets = reader.optional("\u{43A}\u{43E}\u{43D}\u{435}\u{446}")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("\u{43D}\u{430}\u{447}\u{430}\u{43B}\u{43E}", a.nachalo, b.nachalo)
            sink.optional("\u{43A}\u{43E}\u{43D}\u{435}\u{446}", a.konets, b.konets)
        }
    }
}
