// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SharedTag {
    public struct Message: Model {
        public var type: Type_?
        public var role: Role
        public var status: Status?
        public var content: Parts

        public init(role: Role, content: Parts, type: Type_? = nil, status: Status? = nil) {
            self.type = type
            self.role = role
            self.status = status
            self.content = content
        }

        public init(from reader: Reader) throws {
            type = reader.optional("type")
            let role: Role? = reader.required("role")
            status = reader.optional("status")
            let content: Parts? = reader.required("content")
            guard let role, let content else { throw reader.failure() }
            self.role = role
            self.content = content
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("type", a.type, b.type)
            sink.required("role", a.role, b.role)
            sink.optional("status", a.status, b.status)
            sink.required("content", a.content, b.content)
        }

        public enum Type_: OpenEnum {
            case message
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.message]

            public var rawValue: String {
                switch self {
                case .message: "message"
                case .unknown(let value): value
                }
            }
        }

        public enum Role: OpenEnum {
            case user
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.user]

            public var rawValue: String {
                switch self {
                case .user: "user"
                case .unknown(let value): value
                }
            }
        }

        public enum Status: OpenEnum {
            case done
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.done]

            public var rawValue: String {
                switch self {
                case .done: "done"
                case .unknown(let value): value
                }
            }
        }
    }
}
