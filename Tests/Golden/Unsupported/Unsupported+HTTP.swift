// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Unsupported {
    /// `GET /http`
    public struct HTTP: APIOperation, Hashable {
        public typealias API = Unsupported
        public typealias Output = Void

        public init() {}

        public static let facts = OperationFacts(
            id: "http",
            method: "GET",
            path: "/http",
            security: [["http"]],
            statuses: ["204"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
