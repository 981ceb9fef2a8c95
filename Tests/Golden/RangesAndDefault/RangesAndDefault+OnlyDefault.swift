// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension RangesAndDefault {
    /// `POST /films`
    public struct OnlyDefault: APIOperation, Hashable {
        public typealias API = RangesAndDefault

        public init() {}

        public static let facts = OperationFacts(
            id: "onlyDefault",
            method: "POST",
            path: "/films",
            accept: "application/json",
            security: [],
            statuses: ["default"]
        )

        public static func read(_ response: Response) throws -> Output {
            switch response.code {
            case 200...299: return try response.json()
            default: throw Failure.`default`(response.errorBody())
            }
        }

        /// The failures that the document describes.
        public enum Failure: APIFailure {
            /// Anything.
            case `default`(ErrorBody<Output>)

            public var response: Response {
                switch self {
                case .`default`(let body): body.response
                }
            }
        }

        public struct Output: Model {
            public var a: String?

            public init(a: String? = nil) {
                self.a = a
            }

            public init(from reader: Reader) throws {
                a = reader.optional("a")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("a", a.a, b.a)
            }
        }
    }
}
