// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Nullable {
    /// `GET /mood`
    public struct GetMood: APIOperation, Hashable {
        public typealias API = Nullable
        public typealias Output = OutputBody?

        public init() {}

        public static let facts = OperationFacts(
            id: "getMood",
            method: "GET",
            path: "/mood",
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

        public enum OutputBody: OpenEnum {
            case happy
            case sad
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.happy, .sad]

            public var rawValue: String {
                switch self {
                case .happy: "happy"
                case .sad: "sad"
                case .unknown(let value): value
                }
            }
        }
    }
}
