// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Nullable {
    /// `GET /film`
    public struct GetFilm: APIOperation, Hashable {
        public typealias API = Nullable
        public typealias Output = OutputBody?

        public init() {}

        public static let facts = OperationFacts(
            id: "getFilm",
            method: "GET",
            path: "/film",
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

        public struct OutputBody: Model {
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
