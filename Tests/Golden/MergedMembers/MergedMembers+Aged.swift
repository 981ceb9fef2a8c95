// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension MergedMembers {
    public struct Aged: Model {
        public var age: Int?
        public var kind: Kind?

        public init(age: Int? = nil, kind: Kind? = nil) {
            self.age = age
            self.kind = kind
        }

        public init(from reader: Reader) throws {
            age = reader.optional("age")
            kind = reader.optional("kind")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("age", a.age, b.age)
            sink.optional("kind", a.kind, b.kind)
        }

        public enum Kind: OpenEnum {
            case cat
            case dog
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.cat, .dog]

            public var rawValue: String {
                switch self {
                case .cat: "cat"
                case .dog: "dog"
                case .unknown(let value): value
                }
            }
        }
    }
}
