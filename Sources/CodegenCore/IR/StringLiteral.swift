/// Text as a Swift string literal, with its quotes.
///
/// The only way for text of a document into code. Nothing but printable ASCII is in it, and
/// neither an interpolation nor the end of the literal can be: a backslash and a quote are
/// escaped, all else beyond printable ASCII is written as `\u{…}`.
struct StringLiteral: Sendable, Hashable {
  /// What the literal means.
  let value: String
  /// What stands in the source.
  let source: String

  init(_ value: String) {
    self.value = value
    let isPlain = value.utf8.allSatisfy { byte in
      (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
    if isPlain {
      source = "\"\(value)\""
      return
    }
    var source = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": source += "\\\""
      case "\\": source += "\\\\"
      case " "..."~": source.unicodeScalars.append(scalar)
      default: source += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    self.source = source + "\""
  }

  // String equality is canonical: "é" in one code point equals "é" in two. Values on the wire are
  // not.
  static func == (a: StringLiteral, b: StringLiteral) -> Bool {
    // What is printed is ASCII, where both comparisons agree.
    a.source == b.source
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(source)
  }
}
