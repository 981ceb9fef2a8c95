// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Changes {
    /// `PATCH /films/{id}`
    public struct ChangeFilm: APIOperation, Hashable {
        public typealias API = Changes
        public typealias Output = Void

        public var id: String
        public var body: Body

        public init(id: String, body: Body) {
            self.id = id
            self.body = body
        }

        public static let facts = OperationFacts(
            id: "changeFilm",
            method: "PATCH",
            path: "/films/{id}",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
            try request.json(body)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }

        public struct Body: Model {
            public var revision: Int
            public var title: Patch<String>
            public var year: Int?
            public var cast: Cast?

            public init(
                revision: Int,
                title: Patch<String> = .absent,
                year: Int? = nil,
                cast: Cast? = nil
            ) {
                self.revision = revision
                self.title = title
                self.year = year
                self.cast = cast
            }

            public init(from reader: Reader) throws {
                let revision: Int? = reader.required("revision")
                title = reader.patch("title")
                year = reader.optional("year")
                cast = reader.optional("cast")
                guard let revision else { throw reader.failure() }
                self.revision = revision
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("revision", a.revision, b.revision)
                sink.patch("title", a.title, b.title)
                sink.optional("year", a.year, b.year)
                sink.optional("cast", a.cast, b.cast)
            }
        }
    }
}
