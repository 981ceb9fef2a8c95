// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OfOne {
    public struct Beside: Model {
        public var id: String?
        public var name: String?
        public var value: Value

        public init(value: Value, id: String? = nil, name: String? = nil) {
            self.id = id
            self.name = name
            self.value = value
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
            name = reader.optional("name")
            let value: Value? = reader.union()
            guard let value else { throw reader.failure() }
            self.value = value
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.union(a.value, b.value)
            sink.optional("id", a.id, b.id)
            sink.optional("name", a.name, b.name)
        }

        public enum Value: Union {
            case withFilm(WithFilm)
            case withSong(WithSong)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add(has: "film") { Self.withFilm($0) }
                $0.add(has: "song") { Self.withSong($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .withFilm(let value): value
                case .withSong(let value): value
                case .unknown(let value): value
                }
            }

            public struct WithFilm: Model {
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

            public struct WithSong: Model {
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
    }
}
