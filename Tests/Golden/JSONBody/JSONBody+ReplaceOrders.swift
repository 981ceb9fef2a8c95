// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension JSONBody {
    /// `PUT /orders`
    public struct ReplaceOrders: APIOperation, Hashable {
        public typealias API = JSONBody
        public typealias Output = Void

        public var body: [BodyItem]

        public init(body: [BodyItem]) {
            self.body = body
        }

        public static let facts = OperationFacts(
            id: "replaceOrders",
            method: "PUT",
            path: "/orders",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.json(body)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }

        public struct BodyItem: Model {
            public var id: String

            public init(id: String) {
                self.id = id
            }

            public init(from reader: Reader) throws {
                let id: String? = reader.required("id")
                guard let id else { throw reader.failure() }
                self.id = id
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.required("id", a.id, b.id)
            }
        }
    }
}
