// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Swagger {
    /// `POST /pets`
    public struct AddPet: APIOperation, Hashable {
        public typealias API = Swagger
        public typealias Output = Pet

        public var body: Pet

        public init(body: Pet) {
            self.body = body
        }

        public static let facts = OperationFacts(
            id: "addPet",
            method: "POST",
            path: "/pets",
            accept: "application/json",
            security: [],
            statuses: ["201", "default"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.json(body)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw Failure.`default`(response.errorBody())
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Not added.
            case `default`(ErrorBody<Problem>)

            public var response: Response {
                switch self {
                case .`default`(let body): body.response
                }
            }
        }
    }
}
