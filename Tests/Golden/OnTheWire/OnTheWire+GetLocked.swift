// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `GET /locked`
    public struct GetLocked: APIOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = Void

        public init() {}

        public static let facts = OperationFacts(
            id: "getLocked",
            method: "GET",
            path: "/locked",
            accept: "application/json, */*",
            security: [],
            statuses: ["200", "403"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 403: throw Failure.forbidden(response.errorBody())
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Locked.
            case forbidden(ErrorBody<Problem>)

            public var response: Response {
                switch self {
                case .forbidden(let body): body.response
                }
            }
        }
    }
}
