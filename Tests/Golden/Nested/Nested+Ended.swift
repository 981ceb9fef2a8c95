// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Nested {
    public struct Ended: Model {
        public var type: Type_
        public var code: Int?

        public init(type: Type_ = .ended, code: Int? = nil) {
            self.type = type
            self.code = code
        }

        public init(from reader: Reader) throws {
            type = reader.optional("type", default: .ended)
            code = reader.optional("code")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("type", a.type, b.type)
            sink.optional("code", a.code, b.code)
        }

        public enum Type_: OpenEnum {
            case ended
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.ended]

            public var rawValue: String {
                switch self {
                case .ended: "ended"
                case .unknown(let value): value
                }
            }
        }
    }
}
