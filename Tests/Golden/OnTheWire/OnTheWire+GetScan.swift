// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `GET /scan`
    public struct GetScan: APIStreamOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = StreamedBody

        public init() {}

        public static let facts = OperationFacts(
            id: "getScan",
            method: "GET",
            path: "/scan",
            accept: "application/octet-stream",
            security: [],
            statuses: ["default"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return Output(response)
            default: throw Failure.`default`(response)
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// A picture.
            case `default`(Response)

            public var response: Response {
                switch self {
                case .`default`(let response): response
                }
            }
        }
    }
}
