// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Tagged {
    public struct Created: Model {
        public var type: Type_
        public var id: String

        public init(id: String, type: Type_ = .filmCreated) {
            self.type = type
            self.id = id
        }

        public init(from reader: Reader) throws {
            type = reader.optional("type", default: .filmCreated)
            let id: String? = reader.required("id")
            guard let id else { throw reader.failure() }
            self.id = id
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("type", a.type, b.type)
            sink.required("id", a.id, b.id)
        }

        public enum Type_: OpenEnum {
            case filmCreated
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.filmCreated]

            public var rawValue: String {
                switch self {
                case .filmCreated: "film.created"
                case .unknown(let value): value
                }
            }
        }
    }
}
