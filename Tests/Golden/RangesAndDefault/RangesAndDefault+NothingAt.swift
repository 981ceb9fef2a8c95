// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension RangesAndDefault {
    /// `DELETE /films`
    public struct NothingAtAll: APIOperation, Hashable {
        public typealias API = RangesAndDefault
        public typealias Output = Void

        public init() {}

        public static let facts = OperationFacts(
            id: "nothingAtAll",
            method: "DELETE",
            path: "/films",
            security: [],
            statuses: []
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            default: throw response.undocumented()
            }
        }
    }
}
