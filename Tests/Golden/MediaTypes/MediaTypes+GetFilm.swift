// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MediaTypes {
    /// `GET /films/{id}`
    public struct GetFilm: APIOperation, Hashable {
        public typealias API = MediaTypes

        public var id: String

        public init(id: String) {
            self.id = id
        }

        public static let facts = OperationFacts(
            id: "getFilm",
            method: "GET",
            path: "/films/{id}",
            accept: "application/json; charset=utf-8, application/vnd.films+json, */*",
            security: [],
            statuses: ["200", "400", "500"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 400: throw Failure.badRequest(response.errorBody())
            case 500: throw Failure.internalServerError(response)
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Wrong.
            case badRequest(ErrorBody<BadRequest>)
            /// Anything.
            case internalServerError(Response)

            public var response: Response {
                switch self {
                case .badRequest(let body): body.response
                case .internalServerError(let response): response
                }
            }
        }

        public struct Output: Model {
            public var id: String?

            public init(id: String? = nil) {
                self.id = id
            }

            public init(from reader: Reader) throws {
                id = reader.optional("id")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("id", a.id, b.id)
            }
        }

        public struct BadRequest: Model {
            public var why: String?

            public init(why: String? = nil) {
                self.why = why
            }

            public init(from reader: Reader) throws {
                why = reader.optional("why")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("why", a.why, b.why)
            }
        }
    }
}
