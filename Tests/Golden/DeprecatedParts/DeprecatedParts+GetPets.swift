// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension DeprecatedParts {
    /// Lists pets.
    ///
    /// `GET /pets`
    @available(*, deprecated, message: "The API's document calls this deprecated.")
    public struct GetPets: APIOperation, Hashable {
        public typealias API = DeprecatedParts
        public typealias Output = [Pet]

        public var limit: Int?

        public init(limit: Int? = nil) {
            self.limit = limit
        }

        public static let facts = OperationFacts(
            id: "getPets",
            method: "GET",
            path: "/pets",
            accept: "application/json",
            security: [],
            statuses: ["200", "404"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.query("limit", limit)
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
            /// None.
            case notFound(ErrorBody<NotFound>)

            public var response: Response {
                switch self {
                case .notFound(let body): body.response
                }
            }
        }

        public struct NotFound: Model {
            public var reason: String?

            public init(reason: String? = nil) {
                self.reason = reason
            }

            public init(from reader: Reader) throws {
                reason = reader.optional("reason")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("reason", a.reason, b.reason)
            }
        }
    }
}
