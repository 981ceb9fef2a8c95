// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension Pointers {
    public struct Pet: Model {
        public var kind: Kind?
        public var tag: Tag?

        public init(kind: Kind? = nil, tag: Tag? = nil) {
            self.kind = kind
            self.tag = tag
        }

        public init(from reader: Reader) throws {
            kind = reader.optional("kind")
            tag = reader.optional("tag")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("kind", a.kind, b.kind)
            sink.optional("tag", a.tag, b.tag)
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
