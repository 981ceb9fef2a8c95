// Made by codegen from spec.yaml.
// Do not edit: correct the document or the manifest, and generate again.
// swift-format-ignore-file

public import APIRuntime

nonisolated extension TextForPeople {
    /// A film
    ///
    /// Folded text on two lines.
    ///
    ///   indented lines stay
    ///
    /// The end. */ fatalError() /*
    public struct Film: Model {
        ///   leading and trailing blanks
        public var id: String?
        /// The title
        ///
        /// Limits: `minLength: 1, maxLength: 80, pattern: ^[a-z]*/$`
        public var title: String?
        /// \@Metadata { }
        /// /// not twice
        /// first
        /// second
        /// third
        ///
        /// Example: `a 'quoted' example`
        public var note: String?

        public init(id: String? = nil, title: String? = nil, note: String? = nil) {
            self.id = id
            self.title = title
            self.note = note
        }

        public init(from reader: Reader) throws {
            id = reader.optional("id")
            title = reader.optional("title")
            note = reader.optional("note")
        }

        public static func fields(_ a: Self, _ b: Self, _ sink: inout Fields) {
            sink.optional("id", a.id, b.id)
            sink.optional("title", a.title, b.title)
            sink.optional("note", a.note, b.note)
        }
    }
}
