// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MergedMembers {
    public struct Robot: Model {
        /// What it is called.
        public var name: String
        public var kind: Kind

        public init(name: String, kind: Kind = .robot) {
            self.name = name
            self.kind = kind
        }

        public init(from reader: Reader) throws {
            let name: String? = reader.required("name")
            kind = reader.optional("kind", default: .robot)
            guard let name else { throw reader.failure() }
            self.name = name
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.required("name", a.name, b.name)
            sink.required("kind", a.kind, b.kind)
        }

        public enum Kind: OpenEnum {
            case robot
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.robot]

            public var rawValue: String {
                switch self {
                case .robot: "robot"
                case .unknown(let value): value
                }
            }
        }
    }
}
