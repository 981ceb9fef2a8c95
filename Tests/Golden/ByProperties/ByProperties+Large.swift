// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension ByProperties {
    public struct Large: Model {
        public var name: String?
        public var size: Size?
        public var weight: Double?
        public var parts: [Garment]?

        public init(
            name: String? = nil,
            size: Size? = nil,
            weight: Double? = nil,
            parts: [Garment]? = nil
        ) {
            self.name = name
            self.size = size
            self.weight = weight
            self.parts = parts
        }

        public init(from reader: Reader) throws {
            name = reader.optional("name")
            size = reader.optional("size")
            weight = reader.optional("weight")
            parts = reader.optional("parts")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("name", a.name, b.name)
            sink.optional("size", a.size, b.size)
            sink.optional("weight", a.weight, b.weight)
            sink.optional("parts", a.parts, b.parts)
        }

        public enum Size: OpenEnum {
            case l
            case xl
            case m
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.l, .xl, .m]

            public var rawValue: String {
                switch self {
                case .l: "l"
                case .xl: "xl"
                case .m: "m"
                case .unknown(let value): value
                }
            }
        }
    }
}
