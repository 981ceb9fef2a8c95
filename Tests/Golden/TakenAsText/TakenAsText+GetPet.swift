// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension TakenAsText {
    /// `GET /pets/{untyped}/{matrix}/{object}/{content}`
    public struct GetPet: APIOperation, Hashable {
        public typealias API = TakenAsText
        public typealias Output = Void

        /// No type
        public var untyped: String
        public var matrix: String
        public var object: String
        public var content: String
        /// A number or a word.
        public var several: String?
        public var `any`: String?
        public var bytes: String?

        public init(
            untyped: String,
            matrix: String,
            object: String,
            content: String,
            several: String? = nil,
            `any`: String? = nil,
            bytes: String? = nil
        ) {
            self.untyped = untyped
            self.matrix = matrix
            self.object = object
            self.content = content
            self.several = several
            self.`any` = `any`
            self.bytes = bytes
        }

        public static let facts = OperationFacts(
            id: "getPet",
            method: "GET",
            path: "/pets/{untyped}/{matrix}/{object}/{content}",
            security: [],
            statuses: ["204"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("untyped", untyped)
            try request.path("matrix", matrix)
            try request.path("object", object)
            try request.path("content", content)
            try request.query("several", several)
            try request.header("any", `any`)
            try request.query("bytes", bytes)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
