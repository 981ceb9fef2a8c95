// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `POST /upload`
    ///
    /// POST /upload needs a body of 'multipart/form-data', which cannot be sent yet.
    public struct Upload: Sendable, Hashable {
        public typealias API = OnTheWire
        public typealias Output = Void

        public init() {}

        public static let facts = OperationFacts(
            id: "upload",
            method: "POST",
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

@available(*, unavailable, message: "POST /upload needs a body of 'multipart/form-data', which cannot be sent yet.")
nonisolated extension OnTheWire.Upload: APIOperation {}
