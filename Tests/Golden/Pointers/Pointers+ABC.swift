// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Pointers {
    public struct ABC: Model {
        public var inner: Inner?

        public init(inner: Inner? = nil) {
            self.inner = inner
        }

        public init(from reader: Reader) throws {
            inner = reader.optional("inner")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("inner", a.inner, b.inner)
        }

        public enum Inner: OpenEnum {
            case x
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.x]

            public var rawValue: String {
                switch self {
                case .x: "x"
                case .unknown(let value): value
                }
            }
        }
    }
}
