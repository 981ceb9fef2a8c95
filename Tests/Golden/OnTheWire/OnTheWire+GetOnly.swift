// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `GET /only-errors`
    public struct GetOnlyErrors: APIStreamOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = StreamedBody

        public init() {}

        public static let facts = OperationFacts(
            id: "getOnlyErrors",
            method: "GET",
            path: "/only-errors",
            security: [],
            statuses: ["404"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 404: throw Failure.notFound(response)
            case 200...299: return Output(response)
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// None.
            case notFound(Response)

            public var response: Response {
                switch self {
                case .notFound(let response): response
                }
            }
        }
    }
}
