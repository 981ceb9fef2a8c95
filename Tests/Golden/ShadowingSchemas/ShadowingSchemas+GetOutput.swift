// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ShadowingSchemas {
    /// `GET /output`
    public struct GetOutput: APIRuntime.APIOperation, Swift.Hashable {
        public typealias API = ShadowingSchemas
        public typealias Output = ShadowingSchemas.Output

        public init() {}

        public static let facts = APIRuntime.OperationFacts(
            id: "getOutput",
            method: "GET",
            path: "/output",
            accept: "application/json",
            security: [],
            statuses: ["200", "default"]
        )

        public static func read(_ response: APIRuntime.Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw Failure.`default`(response.errorBody())
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIRuntime.APIFailure {
            /// One named like what it throws.
            case `default`(APIRuntime.ErrorBody<ShadowingSchemas.Failure>)

            public var response: APIRuntime.Response {
                switch self {
                case .`default`(let body): body.response
                }
            }
        }
    }
}
