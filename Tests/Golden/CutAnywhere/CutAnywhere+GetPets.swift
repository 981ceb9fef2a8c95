// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension CutAnywhere {
    /// `GET /pets`
    public struct GetPets: APIOperation, Hashable {
        public typealias API = CutAnywhere
        public typealias Output = [Pet]

        public init() {}

        public static let facts = OperationFacts(
            id: "getPets",
            method: "GET",
            path: "/pets",
            accept: "application/json",
            security: [],
            statuses: ["200"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw response.undocumented()
            }
        }
    }
}
