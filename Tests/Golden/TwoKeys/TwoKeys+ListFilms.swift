// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension TwoKeys {
    /// `GET /films`
    public struct ListFilms: APIOperation, Hashable {
        public typealias API = TwoKeys
        public typealias Output = Void

        public init() {}

        public static let facts = OperationFacts(
            id: "listFilms",
            method: "GET",
            path: "/films",
            security: [["user", "secret"], ["token"]],
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
