// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension JSONOnOneLine {
    /// `GET /films/{id}`
    public struct GetFilm: APIOperation, Hashable {
        public typealias API = JSONOnOneLine

        public var id: String

        public init(id: String) {
            self.id = id
        }

        public static let facts = OperationFacts(
            id: "getFilm",
            method: "GET",
            path: "/films/{id}",
            accept: "application/json",
            security: [],
            statuses: ["200"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }

        public struct Output: Model {
            public var title: String?
            public var odd: JSONValue?

            public init(title: String? = nil, odd: JSONValue? = nil) {
                self.title = title
                self.odd = odd
            }

            public init(from reader: Reader) throws {
                title = reader.optional("title")
                odd = reader.optional("odd")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("title", a.title, b.title)
                sink.optional("odd", a.odd, b.odd)
            }
        }
    }
}
