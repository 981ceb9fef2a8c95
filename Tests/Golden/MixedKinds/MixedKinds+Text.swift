// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MixedKinds {
    public struct Text: APIRuntime.Model {
        public var type: Type_
        public var text: String

        public init(text: String, type: Type_ = .text) {
            self.type = type
            self.text = text
        }

        public init(from reader: Reader) throws {
            type = reader.optional("type", default: .text)
            let text: String? = reader.required("text")
            guard let text else { throw reader.failure() }
            self.text = text
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("type", a.type, b.type)
            sink.required("text", a.text, b.text)
        }

        public enum Type_: OpenEnum {
            case text
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.text]

            public var rawValue: String {
                switch self {
                case .text: "text"
                case .unknown(let value): value
                }
            }
        }
    }
}
