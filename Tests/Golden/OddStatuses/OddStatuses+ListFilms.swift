// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OddStatuses {
    /// `GET /films`
    public struct ListFilms: APIOperation, Hashable {
        public typealias API = OddStatuses
        public typealias Output = Void

        public init() {}

        public static let facts = OperationFacts(
            id: "listFilms",
            method: "GET",
            path: "/films",
            security: [],
            statuses: ["200", "4XX"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            case 400...499: throw Failure.clientError(response)
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Yours.
            case clientError(Response)

            public var response: Response {
                switch self {
                case .clientError(let response): response
                }
            }
        }
    }
}
