// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ByProperties {
    public struct Small: Model {
        public var name: String?
        public var size: Size?

        public init(name: String? = nil, size: Size? = nil) {
            self.name = name
            self.size = size
        }

        public init(from reader: Reader) throws {
            name = reader.optional("name")
            size = reader.optional("size")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("name", a.name, b.name)
            sink.optional("size", a.size, b.size)
        }

        public enum Size: OpenEnum {
            case s
            case m
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.s, .m]

            public var rawValue: String {
                switch self {
                case .s: "s"
                case .m: "m"
                case .unknown(let value): value
                }
            }
        }
    }
}
