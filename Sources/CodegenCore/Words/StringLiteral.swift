/// Text as a Swift string literal, including its quotes.
///
/// The only way for text of a document into code. It contains only printable ASCII, and text cannot
/// interpolate or end the literal: backslashes and quotes are escaped, anything other than
/// printable ASCII is written as `\u{…}`.
struct StringLiteral: Sendable, Hashable {
  /// The value of the literal.
  let value: String
  /// The literal in source code.
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
    // The source is ASCII, where canonical and exact equality agree.
    a.source == b.source
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(source)
  }
}
