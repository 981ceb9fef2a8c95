// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension PlainKeys {
    /// `GET /films`
    public struct _12Operation: APIOperation, Hashable {
        public typealias API = PlainKeys

        public init() {}

        public static let facts = OperationFacts(
            id: "12",
            method: "GET",
            path: "/films",
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

        public struct Output: Model {
            public var _1: String?
            public var yes: String?
            public var null: String?
            public var _1_5: _1_5Property?
            public var empty: String?

            public init(
                _1: String? = nil,
                yes: String? = nil,
                null: String? = nil,
                _1_5: _1_5Property? = nil,
                empty: String? = nil
            ) {
                self._1 = _1
                self.yes = yes
                self.null = null
                self._1_5 = _1_5
                self.empty = empty
            }

            public init(from reader: Reader) throws {
                _1 = reader.optional("1")
                yes = reader.optional("yes")
                null = reader.optional("null")
                _1_5 = reader.optional("1.5")
                empty = reader.optional("")
            }

            public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
                sink.optional("1", a._1, b._1)
                sink.optional("yes", a.yes, b.yes)
                sink.optional("null", a.null, b.null)
                sink.optional("1.5", a._1_5, b._1_5)
                sink.optional("", a.empty, b.empty)
            }

            public enum _1_5Property: OpenEnum {
                case no
                case off
                /// A value that the document does not name.
                case unknown(String)

                public static let allCases: [Self] = [.no, .off]

                public var rawValue: String {
                    switch self {
                    case .no: "no"
                    case .off: "off"
                    case .unknown(let value): value
                    }
                }
            }
        }
    }
}
