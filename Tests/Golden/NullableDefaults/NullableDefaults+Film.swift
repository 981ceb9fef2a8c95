// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension NullableDefaults {
    public struct Film: Model {
        public var speed: Int?
        public var title: String?

        public init(speed: Int? = 1, title: String? = nil) {
            self.speed = speed
            self.title = title
        }

        public init(from reader: Reader) throws {
            speed = reader.nullable("speed", default: 1)
            title = reader.optional("title")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.nullable("speed", a.speed, b.speed)
            sink.optional("title", a.title, b.title)
        }
    }
}
