// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension BooleanSchemas {
    /// `GET /films`
    public struct GetFilms: APIOperation, Hashable {
        public typealias API = BooleanSchemas
        public typealias Output = JSONValue

        public var filter: String?

        public init(filter: String? = nil) {
            self.filter = filter
        }

        public static let facts = OperationFacts(
            id: "getFilms",
            method: "GET",
            path: "/films",
            accept: "application/json",
            security: [],
            statuses: ["200", "400"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.query("filter", filter)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 400: throw Failure.badRequest(response.errorBody())
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Nothing.
            case badRequest(ErrorBody<JSONValue>)

            public var response: Response {
                switch self {
                case .badRequest(let body): body.response
                }
            }
        }
    }
}
