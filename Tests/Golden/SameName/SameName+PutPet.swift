// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SameName {
    /// `PUT /pets/{id}`
    public struct PutPet: APIOperation, Hashable {
        public typealias API = SameName
        public typealias Output = OutputBody

        public var idInPath: String
        public var page: Int
        public var requestBody: Body
        public var idInQuery: String?
        public var bodyInQuery: String?
        public var request_: String?
        public var response: String?
        public var facts: String?
        public var write: String?
        public var send_: String?
        public var connection: String?
        public var hashValue_: String?
        public var self_: String?
        public var output: OutputParameter?
        public var failure: FailureParameter?
        public var bodyContent: BodyContent?

        public init(
            idInPath: String,
            page: Int,
            requestBody: Body,
            idInQuery: String? = nil,
            bodyInQuery: String? = nil,
            request_: String? = nil,
            response: String? = nil,
            facts: String? = nil,
            write: String? = nil,
            send_: String? = nil,
            connection: String? = nil,
            hashValue_: String? = nil,
            self_: String? = nil,
            output: OutputParameter? = nil,
            failure: FailureParameter? = nil,
            bodyContent: BodyContent? = nil
        ) {
            self.idInPath = idInPath
            self.page = page
            self.requestBody = requestBody
            self.idInQuery = idInQuery
            self.bodyInQuery = bodyInQuery
            self.request_ = request_
            self.response = response
            self.facts = facts
            self.write = write
            self.send_ = send_
            self.connection = connection
            self.hashValue_ = hashValue_
            self.self_ = self_
            self.output = output
            self.failure = failure
            self.bodyContent = bodyContent
        }

        public static let facts = OperationFacts(
            id: "putPet",
            method: "PUT",
            path: "/pets/{id}",
            accept: "application/json",
            security: [],
            statuses: ["200"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", idInPath)
            try request.query("page", page)
            try request.query("id", idInQuery)
            try request.query("body", bodyInQuery)
            try request.query("request", request_)
            try request.query("response", response)
            try request.query("facts", facts)
            try request.query("write", write)
            try request.query("send", send_)
            try request.query("connection", connection)
            try request.query("hashValue", hashValue_)
            try request.query("self", self_)
            try request.query("output", output)
            try request.query("failure", failure)
            try request.query("body content", bodyContent)
            try request.json(requestBody)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }

        public enum OutputParameter: OpenEnum {
            case a
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.a]

            public var rawValue: String {
                switch self {
                case .a: "a"
                case .unknown(let value): value
                }
            }
        }

        public enum FailureParameter: OpenEnum {
            case a
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.a]

            public var rawValue: String {
                switch self {
                case .a: "a"
                case .unknown(let value): value
                }
            }
        }

        public enum BodyContent: OpenEnum {
            case a
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.a]

            public var rawValue: String {
                switch self {
                case .a: "a"
                case .unknown(let value): value
                }
            }
        }

        public struct Body: Model {
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

        public struct OutputBody: Model {
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
