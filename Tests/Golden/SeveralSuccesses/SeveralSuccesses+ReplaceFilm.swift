// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SeveralSuccesses {
    /// `PUT /films`
    public struct ReplaceFilm: APIOperation, Hashable {
        public typealias API = SeveralSuccesses
        public typealias Output = Film

        public init() {}

        public static let facts = OperationFacts(
            id: "replaceFilm",
            method: "PUT",
            path: "/films",
            accept: "application/json",
            security: [],
            statuses: ["200", "201"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }
    }
}
