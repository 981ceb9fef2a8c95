// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension NamedByComponent {
    public struct Library: Model {
        public var book: Book?
        public var same: Book?
        public var cd: CdRecord?
        public var title: Book.Title?
        public var author: Author?

        public init(
            book: Book? = nil,
            same: Book? = nil,
            cd: CdRecord? = nil,
            title: Book.Title? = nil,
            author: Author? = nil
        ) {
            self.book = book
            self.same = same
            self.cd = cd
            self.title = title
            self.author = author
        }

        public init(from reader: Reader) throws {
            book = reader.optional("book")
            same = reader.optional("same")
            cd = reader.optional("cd")
            title = reader.optional("title")
            author = reader.optional("author")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("book", a.book, b.book)
            sink.optional("same", a.same, b.same)
            sink.optional("cd", a.cd, b.cd)
            sink.optional("title", a.title, b.title)
            sink.optional("author", a.author, b.author)
        }
    }
}
