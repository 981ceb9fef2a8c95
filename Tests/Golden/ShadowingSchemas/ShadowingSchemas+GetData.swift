// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ShadowingSchemas {
    /// `GET /data`
    public struct GetData: APIStreamOperation, Swift.Hashable {
        public typealias API = ShadowingSchemas
        public typealias Output = StreamedBody

        public init() {}

        public static let facts = APIRuntime.OperationFacts(
            id: "getData",
            method: "GET",
            path: "/data",
            accept: "text/plain",
            security: [],
            statuses: ["200"]
        )

        public static func read(_ response: APIRuntime.Response) throws -> Output {
            switch response.code {
            case 200...299: return Output(response)
            default: throw response.undocumented()
            }
        }
    }
}
