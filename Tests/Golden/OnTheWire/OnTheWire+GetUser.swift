// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `GET /users/1`
    public struct GetUser: APIOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = User

        public init() {}

        public static let facts = OperationFacts(
            id: "getUser",
            method: "GET",
            path: "/users/1",
            accept: "application/json",
            security: [],
            statuses: ["default"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw Failure.`default`(response.errorBody())
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// A user.
            case `default`(ErrorBody<User>)

            public var response: Response {
                switch self {
                case .`default`(let body): body.response
                }
            }
        }
    }
}
