// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension RangesAndDefault {
    /// `PUT /films`
    public struct OnlyFailures: APIStreamOperation, Hashable {
        public typealias API = RangesAndDefault
        public typealias Output = StreamedBody

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
            case 200...299: return Output(response)
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
