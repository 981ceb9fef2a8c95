// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Changes {
    /// `PUT /films/{id}`
    public struct MergeFilm: APIOperation, Hashable {
        public typealias API = Changes
        public typealias Output = Film

        public var id: String
        public var body: Body?

        public init(id: String, body: Body? = nil) {
            self.id = id
            self.body = body
        }

        public static let facts = OperationFacts(
            id: "mergeFilm",
            method: "PUT",
            path: "/films/{id}",
            accept: "application/json",
            security: [],
            statuses: ["200"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
            try request.json(body, as: "application/merge-patch+json")
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }

        public struct Body: Model {
            public var title: Patch<String>
            public var year: Int?

            public init(title: Patch<String> = .absent, year: Int? = nil) {
                self.title = title
                self.year = year
            }

            public init(from reader: Reader) throws {
                title = reader.patch("title")
                year = reader.optional("year")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.patch("title", a.title, b.title)
                sink.optional("year", a.year, b.year)
            }
        }
    }
}
