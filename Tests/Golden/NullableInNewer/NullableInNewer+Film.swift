// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension NullableInNewer {
    public struct Film: Model {
        public var title: String
        public var subtitle: String?
        public var poster: APIURL?
        public var score: Double?
        public var rating: Rating?
        public var nothing: JSONValue?

        public init(
            title: String,
            subtitle: String?,
            poster: APIURL?,
            score: Double?,
            rating: Rating? = nil,
            nothing: JSONValue? = nil
        ) {
            self.title = title
            self.subtitle = subtitle
            self.poster = poster
            self.score = score
            self.rating = rating
            self.nothing = nothing
        }

        public init(from reader: Reader) throws {
            let title: String? = reader.required("title")
            subtitle = reader.optional("subtitle")
            poster = reader.optional("poster")
            score = reader.optional("score")
            rating = reader.optional("rating")
            nothing = reader.optional("nothing")
            guard let title else { throw reader.failure() }
            self.title = title
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("title", a.title, b.title)
            sink.nullable("subtitle", a.subtitle, b.subtitle)
            sink.nullable("poster", a.poster, b.poster)
            sink.nullable("score", a.score, b.score)
            sink.optional("rating", a.rating, b.rating)
            sink.optional("nothing", a.nothing, b.nothing)
        }

        public enum Rating: OpenEnum {
            case good
            case bad
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.good, .bad]

            public var rawValue: String {
                switch self {
                case .good: "good"
                case .bad: "bad"
                case .unknown(let value): value
                }
            }
        }
    }
}
