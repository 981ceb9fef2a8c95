// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension SharedTag {
    public struct Call: Model {
        public var type: Type_
        public var name: String

        public init(type: Type_, name: String) {
            self.type = type
            self.name = name
        }

        public init(from reader: Reader) throws {
            let type: Type_? = reader.required("type")
            let name: String? = reader.required("name")
            guard let type, let name else { throw reader.failure() }
            self.type = type
            self.name = name
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("type", a.type, b.type)
            sink.required("name", a.name, b.name)
        }

        public enum Type_: OpenEnum {
            case call
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.call]

            public var rawValue: String {
                switch self {
                case .call: "call"
                case .unknown(let value): value
                }
            }
        }
    }
}
