// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `HEAD /pets/{id}`
    public struct PetExists: APIOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = Void

        public var id: String

        public init(id: String) {
            self.id = id
        }

        public static let facts = OperationFacts(
            id: "petExists",
            method: "HEAD",
            path: "/pets/{id}",
            accept: "application/json, application/problem+json",
            security: [],
            statuses: ["200", "404"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 404: throw Failure.notFound(response)
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// It is not.
            case notFound(Response)

            public var response: Response {
                switch self {
                case .notFound(let response): response
                }
            }
        }
    }
}
