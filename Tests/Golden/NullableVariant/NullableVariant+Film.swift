// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension NullableVariant {
    public struct Film: Model {
        /// Its poster.
        public var poster: Poster?
        public var trailer: Trailer?
        public var only: String?
        /// A name
        public var named: Named?

        public init(
            poster: Poster?,
            trailer: Trailer? = nil,
            only: String? = nil,
            named: Named? = nil
        ) {
            self.poster = poster
            self.trailer = trailer
            self.only = only
            self.named = named
        }

        public init(from reader: Reader) throws {
            poster = reader.optional("poster")
            trailer = reader.optional("trailer")
            only = reader.optional("only")
            named = reader.optional("named")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.nullable("poster", a.poster, b.poster)
            sink.optional("trailer", a.trailer, b.trailer)
            sink.optional("only", a.only, b.only)
            sink.optional("named", a.named, b.named)
        }

        public struct Trailer: Model {
            public var seconds: Int?

            public init(seconds: Int? = nil) {
                self.seconds = seconds
            }

            public init(from reader: Reader) throws {
                seconds = reader.optional("seconds")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("seconds", a.seconds, b.seconds)
            }
        }

        /// A name
        public struct Named: Model {
            public var a: String?

            public init(a: String? = nil) {
                self.a = a
            }

            public init(from reader: Reader) throws {
                a = reader.optional("a")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("a", a.a, b.a)
            }
        }
    }
}
