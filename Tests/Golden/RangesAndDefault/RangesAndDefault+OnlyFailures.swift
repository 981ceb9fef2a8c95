// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension RangesAndDefault {
    /// `PUT /films`
    public struct OnlyFailures: APIOperation, Hashable {
        public typealias API = RangesAndDefault
        public typealias Output = Void

        public init() {}

        public static let facts = OperationFacts(
            id: "onlyFailures",
            method: "PUT",
            path: "/films",
            security: [],
            statuses: ["500"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 500: throw Failure.internalServerError(response)
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Down.
            case internalServerError(Response)

            public var response: Response {
                switch self {
                case .internalServerError(let response): response
                }
            }
        }
    }
}
