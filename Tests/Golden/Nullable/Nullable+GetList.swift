// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Nullable {
    /// `GET /list`
    public struct GetList: APIOperation, Hashable {
        public typealias API = Nullable
        public typealias Output = [OutputItem]?

        public init() {}

        public static let facts = OperationFacts(
            id: "getList",
            method: "GET",
            path: "/list",
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
            public var n: Int?

            public init(n: Int? = nil) {
                self.n = n
            }

            public init(from reader: Reader) throws {
                n = reader.optional("n")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("n", a.n, b.n)
            }
        }
    }
}
