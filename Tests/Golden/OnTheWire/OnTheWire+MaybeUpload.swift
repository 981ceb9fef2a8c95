// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `PUT /upload`
    ///
    /// It can do without what cannot be sent yet: a body of 'multipart/form-data', the cookie parameter 'session'.
    public struct MaybeUpload: APIOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = Void

        public init() {}

        public static let facts = OperationFacts(
            id: "maybeUpload",
            method: "PUT",
            path: "/upload",
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
