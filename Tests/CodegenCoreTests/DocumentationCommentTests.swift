import Testing

@testable import CodegenCore

/// Paragraphs, and the lines of their comment.
private struct CommentCase: Sendable, CustomTestStringConvertible {
  var given: [String?]
  var want: [String]

  init(_ given: String?..., want: [String]) {
    self.given = given
    self.want = want
  }

  var testDescription: String { given.debugDescription }
}

private func check(_ given: CommentCase) {
  #expect(DocumentationComment(paragraphs: given.given).lines == given.want)
}

@Test(arguments: [
  CommentCase(want: []),
  CommentCase(nil, "", " \n ", want: []),
  CommentCase("one", want: ["one"]),
  CommentCase("one", nil, "two", want: ["one", "", "two"]),
  CommentCase("a\nb\rc\r\nd", want: ["a", "b", "c", "d"]),
  CommentCase("a\u{85}b\u{2028}c\u{2029}d\u{B}e\u{C}f", want: ["a", "b", "c", "d", "e", "f"]),
  CommentCase("\n\na\n\n\n\nb  \n\n", want: ["a", "", "b"]),
  CommentCase("- a\n  - b", want: ["- a", "  - b"]),
  CommentCase("*/ code() /*", want: ["*/ code() /*"]),
  CommentCase("/// a\n```swift\nlet a\n```", want: ["/// a", "```swift", "let a", "```"]),
  CommentCase("@Metadata { }\n  @Row", want: ["\\@Metadata { }", "  \\@Row"]),
  CommentCase("a@b.example", want: ["a@b.example"]),
  CommentCase("a\tb", want: ["a    b"]),
  CommentCase("a\u{1B}[31m\0\u{7F}", want: ["a\\u{1B}[31m\\u{0}\\u{7F}"]),
  CommentCase("a\u{202E}b\u{200B}\u{FEFF}", want: ["a\\u{202E}b\\u{200B}\\u{FEFF}"]),
  CommentCase("é 你 \u{1F468}\u{200D}\u{1F469}", want: ["é 你 \u{1F468}\u{200D}\u{1F469}"]),
  CommentCase("a\u{E000}b", want: ["a\\u{E000}b"]),
])
private func comments(given: CommentCase) {
  check(given)
}

@Test func longTextIsCut() throws {
  let comment = DocumentationComment(String(repeating: "word ", count: 1_000_000))
  #expect(comment.lines.count == 2)
  #expect(comment.lines.last == "(cut here by the generator)")
  #expect(comment.lines.allSatisfy { $0.utf8.count <= 20_000 })
}

/// Whatever a document says, no line contains characters that end a line for a compiler or an
/// editor, or that change the order of text.
@Test func noScalarLeavesItsComment() {
  for value in UInt32(0)...0x3100 {
    guard let scalar = Unicode.Scalar(value) else { continue }
    for line in DocumentationComment("a\(scalar)b").lines {
      let breaks = line.filter(\.isNewline)
      #expect(breaks.isEmpty, "U+\(value)")
      for scalar in line.unicodeScalars where scalar.value != 0x200D {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format, "U+\(value)")
      }
    }
  }
}
