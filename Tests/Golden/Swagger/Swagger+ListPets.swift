// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Swagger {
    /// `GET /pets`
    ///
    /// It can do without what cannot be sent yet: the query parameter 'ids'.
    public struct ListPets: APIOperation, Hashable {
        public typealias API = Swagger
        public typealias Output = [Pet]

        public var tag: [String]?
        /// Limits: `maximum: 100`
        public var limit: Int32?
        public var kind: Kind?

        public init(tag: [String]? = nil, limit: Int32? = nil, kind: Kind? = nil) {
            self.tag = tag
            self.limit = limit
            self.kind = kind
        }

        public static let facts = OperationFacts(
            id: "listPets",
            method: "GET",
            path: "/pets",
            accept: "application/json",
            security: [["account"], ["login"], []],
            statuses: ["200"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.query("tag", tag)
            try request.query("limit", limit)
            try request.query("kind", kind)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }

        public enum Kind: OpenEnum {
            case cat
            case dog
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.cat, .dog]

            public var rawValue: String {
                switch self {
                case .cat: "cat"
                case .dog: "dog"
                case .unknown(let value): value
                }
            }
        }
    }
}
