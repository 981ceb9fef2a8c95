// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SwaggerShared {
    /// `POST /notes/{id}`
    public struct SendNote: APIStreamOperation, Hashable {
        public typealias API = SwaggerShared
        public typealias Output = StreamedBody

        public var id: Int64
        public var body: Note

        public init(id: Int64, body: Note) {
            self.id = id
            self.body = body
        }

        public static let facts = OperationFacts(
            id: "sendNote",
            method: "POST",
            path: "/notes/{id}",
            accept: "text/plain",
            security: [],
            statuses: ["200"]
        )

        public func write(to request: inout RequestWriter) throws {
            try request.path("id", id)
            try request.json(body)
        }

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return Output(response)
            default: throw response.undocumented()
            }
        }
    }
}
