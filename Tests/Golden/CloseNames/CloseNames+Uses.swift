// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension CloseNames {
    public struct Uses: Model {
        public var one: VideoLowercase?
        public var two: VideoCapitalized?
        public var four: CafeSchema_6278e7a1?
        public var five: CafeSchema_f5037657?

        public init(
            one: VideoLowercase? = nil,
            two: VideoCapitalized? = nil,
            four: CafeSchema_6278e7a1? = nil,
            five: CafeSchema_f5037657? = nil
        ) {
            self.one = one
            self.two = two
            self.four = four
            self.five = five
        }

        public init(from reader: Reader) throws {
            one = reader.optional("one")
            two = reader.optional("two")
            four = reader.optional("four")
            five = reader.optional("five")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("one", a.one, b.one)
            sink.optional("two", a.two, b.two)
            sink.optional("four", a.four, b.four)
            sink.optional("five", a.five, b.five)
        }
    }
}
