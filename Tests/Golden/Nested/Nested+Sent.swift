// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Nested {
    public struct Sent: Model {
        public var type: Type_
        public var text: String?

        public init(type: Type_ = .sent, text: String? = nil) {
            self.type = type
            self.text = text
        }

        public init(from reader: Reader) throws {
            type = reader.optional("type", default: .sent)
            text = reader.optional("text")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("type", a.type, b.type)
            sink.optional("text", a.text, b.text)
        }

        public enum Type_: OpenEnum {
            case sent
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.sent]

            public var rawValue: String {
                switch self {
                case .sent: "sent"
                case .unknown(let value): value
                }
            }
        }
    }
}
