// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SeveralFiles {
    /// `GET /pets/{id}`
    public struct GetPet: APIOperation, Hashable {
        public typealias API = SeveralFiles
        public typealias Output = Pet

        public var id: String

        public init(id: String) {
            self.id = id
        }

        public static let facts = OperationFacts(
            id: "getPet",
            method: "GET",
            path: "/pets/{id}",
            accept: "application/json",
            security: [],
            statuses: ["200", "404"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
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
            /// No such pet.
            case notFound(ErrorBody<Problem>)

            public var response: Response {
                switch self {
                case .notFound(let body): body.response
                }
            }
        }
    }
}
