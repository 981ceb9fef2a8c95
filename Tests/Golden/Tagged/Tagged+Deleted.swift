// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tagged {
    public struct Deleted: Model {
        public var type: Type_?
        public var reason: Reason

        public init(reason: Reason, type: Type_? = nil) {
            self.type = type
            self.reason = reason
        }

        public init(from reader: Reader) throws {
            type = reader.optional("type")
            let reason: Reason? = reader.required("reason")
            guard let reason else { throw reader.failure() }
            self.reason = reason
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("type", a.type, b.type)
            sink.required("reason", a.reason, b.reason)
        }

        public enum Type_: OpenEnum {
            case filmDeleted
            case filmRemoved
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.filmDeleted, .filmRemoved]

            public var rawValue: String {
                switch self {
                case .filmDeleted: "film.deleted"
                case .filmRemoved: "film.removed"
                case .unknown(let value): value
                }
            }
        }

        public enum Reason: OpenEnum {
            case asked
            case expired
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.asked, .expired]

            public var rawValue: String {
                switch self {
                case .asked: "asked"
                case .expired: "expired"
                case .unknown(let value): value
                }
            }
        }
    }
}
