// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension InlineAnswers {
    /// `GET /films`
    public struct GetFilms: APIOperation, Hashable {
        public typealias API = InlineAnswers
        public typealias Output = [OutputItem]

        public init() {}

        public static let facts = OperationFacts(
            id: "getFilms",
            method: "GET",
            path: "/films",
            accept: "application/json",
            security: [],
            statuses: ["200"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }

        public struct OutputItem: Model {
            public var id: String?

            public init(id: String? = nil) {
                self.id = id
            }

            public init(from reader: Reader) throws {
                id = reader.optional("id")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("id", a.id, b.id)
            }
        }
    }
}
