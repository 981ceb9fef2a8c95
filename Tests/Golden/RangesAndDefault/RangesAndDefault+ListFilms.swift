// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension RangesAndDefault {
    /// `GET /films`
    public struct ListFilms: APIOperation, Hashable {
        public typealias API = RangesAndDefault
        public typealias Output = [String]

        public init() {}

        public static let facts = OperationFacts(
            id: "listFilms",
            method: "GET",
            path: "/films",
            accept: "application/json, application/problem+json",
            security: [],
            statuses: ["default", "4XX", "404", "2XX", "5xx"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 404: throw Failure.notFound(response)
            case 200...299: return try response.json()
            case 400...499: throw Failure.clientError(response.errorBody())
            case 500...599: throw Failure.serverError(response)
            default: throw Failure.`default`(response.errorBody())
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// What went wrong.
            case `default`(ErrorBody<ProblemResponse>)
            /// What went wrong.
            case clientError(ErrorBody<ProblemResponse>)
            /// None.
            case notFound(Response)
            /// Down.
            case serverError(Response)

            public var response: Response {
                switch self {
                case .`default`(let body): body.response
                case .clientError(let body): body.response
                case .notFound(let response): response
                case .serverError(let response): response
                }
            }
        }
    }
}
