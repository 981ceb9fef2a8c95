// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OtherMedia {
    /// `POST /forms`
    ///
    /// POST /forms needs a body of 'application/x-www-form-urlencoded', which cannot be sent yet.
    public struct PostForm: Sendable, Hashable {
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
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}

@available(*, unavailable, message: "POST /forms needs a body of 'application/x-www-form-urlencoded', which cannot be sent yet.")
nonisolated extension OtherMedia.PostForm: APIOperation {}
