// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Nested {
    public struct Started: Model {
        public var type: Type_

        public init(type: Type_ = .started) {
            self.type = type
        }

        public init(from reader: Reader) throws {
            type = reader.optional("type", default: .started)
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("type", a.type, b.type)
        }

        public enum Type_: OpenEnum {
            case started
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.started]

            public var rawValue: String {
                switch self {
                case .started: "started"
                case .unknown(let value): value
                }
            }
        }
    }
}
