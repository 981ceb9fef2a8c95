// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension NamedByComponent {
    public struct Book: Model {
        public var title: Title?
        public var author: Author?
        public var by: Author?

        public init(title: Title? = nil, author: Author? = nil, by: Author? = nil) {
            self.title = title
            self.author = author
            self.by = by
        }

        public init(from reader: Reader) throws {
            title = reader.optional("title")
            author = reader.optional("author")
            by = reader.optional("by")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("title", a.title, b.title)
            sink.optional("author", a.author, b.author)
            sink.optional("by", a.by, b.by)
        }

        public enum Title: OpenEnum {
            case a
            case b
            /// A value that the document does not name.
            case unknown(String)

            public static let allCases: [Self] = [.a, .b]

            public var rawValue: String {
                switch self {
                case .a: "a"
                case .b: "b"
                case .unknown(let value): value
                }
            }
        }
    }
}
