// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension JSONBody {
    /// `POST /anything`
    public struct PostAnything: APIOperation, Hashable {
        public typealias API = JSONBody
        public typealias Output = Void

        public var body: JSONValue

        public init(body: JSONValue) {
            self.body = body
        }

        public static let facts = OperationFacts(
            id: "postAnything",
            method: "POST",
            path: "/anything",
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
    }
}
