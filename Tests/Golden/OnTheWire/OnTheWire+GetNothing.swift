// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension OnTheWire {
    /// `GET /nothing-said`
    public struct GetNothingSaid: APIStreamOperation, Hashable {
        public typealias API = OnTheWire
        public typealias Output = StreamedBody

        public init() {}

        public static let facts = OperationFacts(
            id: "getNothingSaid",
            method: "GET",
            path: "/nothing-said",
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
