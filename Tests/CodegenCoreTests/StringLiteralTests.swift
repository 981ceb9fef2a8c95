import Testing

@testable import CodegenCore

/// A text and its literal.
private struct LiteralCase: Sendable, CustomTestStringConvertible {
  var given: String
  var want: String

  init(_ given: String, _ want: String) {
    self.given = given
    self.want = want
  }

  var testDescription: String { want }
}

private func check(_ given: LiteralCase) {
  #expect(StringLiteral(given.given).source == given.want)
}

@Test(arguments: [
  LiteralCase("", #""""#),
  LiteralCase("plain text", #""plain text""#),
  LiteralCase(#"a"); PWNED(); (""#, #""a\"); PWNED(); (\"""#),
  LiteralCase(#"\(PWNED())"#, #""\\(PWNED())""#),
  LiteralCase(##""#"##, ##""\"#""##),
  LiteralCase(#"ends in \"#, #""ends in \\""#),
  LiteralCase(#"\u{0}"#, #""\\u{0}""#),
  LiteralCase("a\nb\rc\r\nd\te", #""a\u{A}b\u{D}c\u{D}\u{A}d\u{9}e""#),
  LiteralCase("\0\u{1B}\u{7F}", #""\u{0}\u{1B}\u{7F}""#),
  LiteralCase("\u{85}\u{2028}\u{2029}", #""\u{85}\u{2028}\u{2029}""#),
  LiteralCase("\u{202E}\u{200B}\u{FEFF}", #""\u{202E}\u{200B}\u{FEFF}""#),
  LiteralCase("é", #""\u{E9}""#),
  LiteralCase("e\u{301}", #""e\u{301}""#),
  LiteralCase("\u{1F600}", #""\u{1F600}""#),
])
private func literals(given: LiteralCase) {
  check(given)
}

@Test func literalsAreEqualWhenTheirBytesAre() {
  #expect(StringLiteral("é") != StringLiteral("e\u{301}"))
  #expect(StringLiteral("é") == StringLiteral("\u{E9}"))
  #expect(Set([StringLiteral("é"), StringLiteral("e\u{301}")]).count == 2)
}

/// Reads a literal like the compiler; `nil` if it is not one.
private func decoded(_ source: String) -> String? {
  guard source.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
  var rest = Substring(source)
  guard rest.popFirst() == "\"", rest.popLast() == "\"" else { return nil }
  var result = ""
  while let character = rest.popFirst() {
    guard character != "\"" else { return nil }
    guard character == "\\" else {
      result.append(character)
      continue
    }
    switch rest.popFirst() {
    case "\\": result.append("\\")
    case "\"": result.append("\"")
    case "u":
      guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}"),
        let scalar = UInt32(rest[..<end], radix: 16).flatMap(Unicode.Scalar.init)
      else { return nil }
      result.unicodeScalars.append(scalar)
      rest = rest[rest.index(after: end)...]
    default: return nil
    }
  }
  return result
}

@Test func everyScalarComesBack() {
  for value in UInt32(0)...0x10FFFF {
    // Beyond the planes in use, one in 251 is enough.
    guard value < 0x3100 || value % 251 == 0, let scalar = Unicode.Scalar(value) else { continue }
    let text = "a" + String(scalar) + "\\"
    let back = decoded(StringLiteral(text).source)
    #expect(back?.unicodeScalars.elementsEqual(text.unicodeScalars) == true, "U+\(value)")
  }
}

@Test func textOfAnyScalarsComesBack() {
  var generator = SeededGenerator(seed: 11)
  let odd: [Unicode.Scalar] = ["\"", "\\", "(", ")", "#", "{", "}", "u", "\n", "\r", "\0", "`"]
  for _ in 0..<2_000 {
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      let scalar =
        Bool.random(using: &generator)
        ? odd.randomElement(using: &generator)
        : Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator))
      text.unicodeScalars.append(scalar ?? "\u{FFFD}")
    }
    let back = decoded(StringLiteral(text).source)
    #expect(back?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }
}
