// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SharedTag {
    public struct EasyMessage: Model {
        public var type: Type_?
        public var role: Role
        public var content: Content

        public init(role: Role, content: Content, type: Type_? = nil) {
            self.type = type
            self.role = role
            self.content = content
        }

        public init(from reader: Reader) throws {
            type = reader.optional("type")
            let role: Role? = reader.required("role")
            let content: Content? = reader.required("content")
            guard let role, let content else { throw reader.failure() }
            self.role = role
            self.content = content
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("type", a.type, b.type)
            sink.required("role", a.role, b.role)
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
            case assistant
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.user, .assistant]

            public var rawValue: String {
                switch self {
                case .user: "user"
                case .assistant: "assistant"
                case .unknown(let value): value
                }
            }
        }

        public enum Content: Union {
            case string(String)
            case parts(Parts)
            /// A value that the document does not describe.
            case unknown(JSONValue)

            public static let variants = UnionVariants<Self> {
                $0.add { Self.string($0) }
                $0.add { Self.parts($0) }
            }

            public var value: any UnionValue {
                switch self {
                case .string(let value): value
                case .parts(let value): value
                case .unknown(let value): value
                }
            }
        }
    }
}
