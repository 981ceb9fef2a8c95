// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension UnionWithin {
    public struct Long: Model {
        public var reels: Int

        public init(reels: Int) {
            self.reels = reels
        }

        public init(from reader: Reader) throws {
            let reels: Int? = reader.required("reels")
            guard let reels else { throw reader.failure() }
            self.reels = reels
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("reels", a.reels, b.reels)
        }
    }
}
