// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime
public import Foundation

nonisolated extension ShadowingSchemas {
    /// `POST /errors`
    public struct MakeError: APIRuntime.APIOperation, Swift.Hashable {
        public typealias API = ShadowingSchemas

        public var since: Foundation.Date?
        public var body: Error?

        public init(since: Foundation.Date? = nil, body: Error? = nil) {
            self.since = since
            self.body = body
        }

        public static let facts = APIRuntime.OperationFacts(
            id: "makeError",
            method: "POST",
            path: "/errors",
            accept: "application/json, */*",
            security: [],
            statuses: ["200", "202", "400"]
        )

        public func write(to request: inout APIRuntime.RequestWriter) throws {
            try request.query("since", since)
            try request.json(body)
        }

        public static func read(_ response: APIRuntime.Response) throws -> Output {
            switch response.code {
            case 200: return .ok(try response.json())
            case 202: return .accepted
            case 400: throw Failure.badRequest(response.errorBody())
            default: throw response.undocumented()
            }
        }

        public enum Output: Swift.Sendable {
            /// One.
            case ok(Data)
            /// Later.
            case accepted
        }

        /// The failures that the document describes.
        public enum Failure: APIRuntime.APIFailure {
            /// Wrong.
            case badRequest(APIRuntime.ErrorBody<ShadowingSchemas.Output>)

            public var response: APIRuntime.Response {
                switch self {
                case .badRequest(let body): body.response
                }
            }
        }
    }
}
