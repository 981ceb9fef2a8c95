// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `GET /film`
    public struct GetFilm: APIOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = Void

        public init() {}

        public static let facts = OperationFacts(
            id: "getFilm",
            method: "GET",
            path: "/film",
            security: [],
            statuses: ["200"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return ()
            default: throw response.undocumented()
            }
        }
    }
}
