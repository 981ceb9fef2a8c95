// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Newest {
    /// `QUERY /films`
    public struct FindFilms: APIOperation, Hashable {
        public typealias API = Newest
        public typealias Output = [Film]

        public var body: Body?

        public init(body: Body? = nil) {
            self.body = body
        }

        public static let facts = OperationFacts(
            id: "findFilms",
            method: "QUERY",
            path: "/films",
            accept: "application/json",
            security: [],
            statuses: ["200"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.json(body)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }

        public struct Body: Model {
            public var title: String?

            public init(title: String? = nil) {
                self.title = title
            }

            public init(from reader: Reader) throws {
                title = reader.optional("title")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("title", a.title, b.title)
            }
        }
    }
}
