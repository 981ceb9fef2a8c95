// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Nullable {
    /// `GET /media`
    public struct GetMedia: APIOperation, Hashable {
        public typealias API = Nullable
        public typealias Output = OutputBody?

        public init() {}

        public static let facts = OperationFacts(
            id: "getMedia",
            method: "GET",
            path: "/media",
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

        public enum OutputBody: Union {
            case film(Film)
            case song(Song)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add(has: "film") { Self.film($0) }
                $0.add(has: "song") { Self.song($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .film(let value): value
                case .song(let value): value
                case .unknown(let value): value
                }
            }
        }
    }
}
