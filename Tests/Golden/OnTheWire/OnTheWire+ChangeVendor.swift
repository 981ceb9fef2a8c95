// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `PATCH /vendor`
    public struct ChangeVendor: APIOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = User

        public var body: Change

        public init(body: Change) {
            self.body = body
        }

        public static let facts = OperationFacts(
            id: "changeVendor",
            method: "PATCH",
            path: "/vendor",
            accept: "application/vnd.films.v2+json, application/problem+json",
            security: [],
            statuses: ["200", "default"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.json(body, as: "application/merge-patch+json")
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw Failure.`default`(response.errorBody())
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// A problem.
            case `default`(ErrorBody<Problem>)

            public var response: Response {
                switch self {
                case .`default`(let body): body.response
                }
            }
        }
    }
}
