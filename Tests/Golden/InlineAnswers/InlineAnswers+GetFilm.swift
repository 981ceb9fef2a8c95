// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension InlineAnswers {
    /// `GET /films/{film_id}`
    public struct GetFilm: APIOperation, Hashable {
        public typealias API = InlineAnswers

        public var filmID: String

        public init(filmID: String) {
            self.filmID = filmID
        }

        public static let facts = OperationFacts(
            id: "getFilm",
            method: "GET",
            path: "/films/{film_id}",
            accept: "application/json",
            security: [],
            statuses: ["200", "404"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("film_id", filmID)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 404: throw Failure.notFound(response.errorBody())
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// No such film.
            case notFound(ErrorBody<NotFound>)

            public var response: Response {
                switch self {
                case .notFound(let body): body.response
                }
            }
        }

        public struct Output: Model {
            public var downloads: [Download]?
            public var error: Error?

            public init(downloads: [Download]? = nil, error: Error? = nil) {
                self.downloads = downloads
                self.error = error
            }

            public init(from reader: Reader) throws {
                downloads = reader.optional("downloads")
                error = reader.optional("error")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("downloads", a.downloads, b.downloads)
                sink.optional("error", a.error, b.error)
            }

            public struct Download: Model {
                public var url: String

                public init(url: String) {
                    self.url = url
                }

                public init(from reader: Reader) throws {
                    let url: String? = reader.required("url")
                    guard let url else { throw reader.failure() }
                    self.url = url
                }

                public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                    sink.required("url", a.url, b.url)
                }
            }

            public struct Error: Model {
                public var message: String?

                public init(message: String? = nil) {
                    self.message = message
                }

                public init(from reader: Reader) throws {
                    message = reader.optional("message")
                }

                public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                    sink.optional("message", a.message, b.message)
                }
            }
        }

        public struct NotFound: Model {
            public var message: String?

            public init(message: String? = nil) {
                self.message = message
            }

            public init(from reader: Reader) throws {
                message = reader.optional("message")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("message", a.message, b.message)
            }
        }
    }
}
