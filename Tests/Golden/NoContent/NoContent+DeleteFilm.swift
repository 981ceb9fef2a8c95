// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension NoContent {
    /// `DELETE /films/{id}`
    public struct DeleteFilm: APIOperation, Hashable {
        public typealias API = NoContent
        public typealias Output = Void

        public var id: String

        public init(id: String) {
            self.id = id
        }

        public static let facts = OperationFacts(
            id: "deleteFilm",
            method: "DELETE",
            path: "/films/{id}",
            security: [],
            statuses: ["204", "403", "404", "418", "499"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 403: throw Failure.forbidden(response)
            case 404: throw Failure.notFound(response)
            case 418: throw Failure.status418(response)
            case 499: throw Failure.status499(response)
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Not yours.
            case forbidden(Response)
            /// No such film.
            case notFound(Response)
            /// A teapot.
            case status418(Response)
            /// No name of its own.
            case status499(Response)

            public var response: Response {
                switch self {
                case .forbidden(let response): response
                case .notFound(let response): response
                case .status418(let response): response
                case .status499(let response): response
                }
            }
        }
    }
}
