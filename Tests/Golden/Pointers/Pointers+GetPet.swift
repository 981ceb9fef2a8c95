// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Pointers {
    /// `GET /pets/{id}`
    public struct GetPet: APIOperation, Hashable {
        public typealias API = Pointers

        public var id: String

        public init(id: String) {
            self.id = id
        }

        public static let facts = OperationFacts(
            id: "getPet",
            method: "GET",
            path: "/pets/{id}",
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
            public var name: String?

            public init(name: String? = nil) {
                self.name = name
            }

            public init(from reader: Reader) throws {
                name = reader.optional("name")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("name", a.name, b.name)
            }
        }
    }
}
