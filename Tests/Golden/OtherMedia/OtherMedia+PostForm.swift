// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OtherMedia {
    /// `POST /forms`
    public struct PostForm: APIOperation, Hashable {
        public typealias API = OtherMedia
        public typealias Output = Void

        public init() {}

        public static let facts = OperationFacts(
            id: "postForm",
            method: "POST",
            path: "/forms",
            security: [],
            statuses: ["204"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 204: return ()
            default: throw response.undocumented()
            }
        }
    }
}
