// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension RangesAndDefault {
    /// `DELETE /films`
    public struct NothingAtAll: APIStreamOperation, Hashable {
        public typealias API = RangesAndDefault
        public typealias Output = StreamedBody

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
            case 200...299: return Output(response)
            default: throw response.undocumented()
            }
        }
    }
}
