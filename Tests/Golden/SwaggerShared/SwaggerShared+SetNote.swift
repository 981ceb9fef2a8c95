// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SwaggerShared {
    /// `PUT /notes/{id}`
    public struct SetNote: APIOperation, Hashable {
        public typealias API = SwaggerShared
        public typealias Output = Note

        public var id: Int64
        public var body: Note

        public init(id: Int64, body: Note) {
            self.id = id
            self.body = body
        }

        public static let facts = OperationFacts(
            id: "setNote",
            method: "PUT",
            path: "/notes/{id}",
            accept: "application/json",
            security: [],
            statuses: ["200", "404"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
            try request.json(body)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 404: throw Failure.notFound(response.errorBody())
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// There is none.
            case notFound(ErrorBody<Problem>)

            public var response: Response {
                switch self {
                case .notFound(let body): body.response
                }
            }
        }
    }
}
