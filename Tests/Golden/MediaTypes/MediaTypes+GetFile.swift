// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MediaTypes {
    /// `GET /films/{id}/file`
    public struct GetFile: APIStreamOperation, Hashable {
        public typealias API = MediaTypes
        public typealias Output = StreamedBody

        public var id: String

        public init(id: String) {
            self.id = id
        }

        public static let facts = OperationFacts(
            id: "getFile",
            method: "GET",
            path: "/films/{id}/file",
            accept: "video/mp4, video/webm, text/plain",
            security: [],
            statuses: ["200", "404"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 404: throw Failure.notFound(response)
            case 200...299: return Output(response)
            default: throw response.undocumented()
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// No such film.
            case notFound(Response)

            public var response: Response {
                switch self {
                case .notFound(let response): response
                }
            }
        }
    }
}
