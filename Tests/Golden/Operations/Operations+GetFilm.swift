// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Operations {
    /// `GET /films/{film_id}.json`
    public struct GetFilm: APIOperation, Hashable {
        public typealias API = Operations
        public typealias Output = Void

        public var filmID: String

        public init(filmID: String) {
            self.filmID = filmID
        }

        public static let facts = OperationFacts(
            id: "getFilm",
            method: "GET",
            path: "/films/{film_id}.json",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("film_id", filmID)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
