/// Reads JSON strictly according to RFC 8259: https://www.rfc-editor.org/rfc/rfc8259
///
/// Numbers, `true`, `false` and `null` become plain scalars, which the core schema of YAML resolves
/// to the same values; strings become double-quoted scalars.
struct JSONReader {
  /// The tokens that the grammar allows next.
  private enum Expected {
    case value, firstItem, firstKey, key, commaOrEnd
  }

  let text: SourceText
  var builder: TreeBuilder
  /// The offset of the next byte.
  var offset: Int
  private var line = 1
  /// The offset of the line's start, increased by the number of continuation bytes in the line.
  var lineStart: Int

  init(_ text: SourceText, limits: ReadLimits) {
    self.text = text
    builder = TreeBuilder(file: text.file, limits: limits)
    offset = text.start
    lineStart = text.start
  }

  /// Reads the whole text as one value.
  mutating func read() throws(ReadProblem) -> Node {
    var expected = Expected.value
    repeat {
      skipBlanks()
      expected = try readToken(expected)
    } while builder.depth > 0
    skipBlanks()
    guard next == nil else { throw unexpected("the end of the document") }
    guard let root = builder.root else { throw unexpected("a value") }
    return root
  }

  private mutating func readToken(_ expected: Expected) throws(ReadProblem) -> Expected {
    switch (expected, next) {
    case (.firstItem, UInt8(ascii: "]")), (.firstKey, UInt8(ascii: "}")):
      offset += 1
      try builder.close()
      return .commaOrEnd
    case (.value, _), (.firstItem, _):
      return try readValue()
    case (.firstKey, UInt8(ascii: "\"")), (.key, UInt8(ascii: "\"")):
      let location = here
      try builder.setKey(try readString(), at: location)
      skipBlanks()
      guard next == UInt8(ascii: ":") else { throw unexpected("':'") }
      offset += 1
      return .value
    case (.firstKey, _):
      throw unexpected("a key in double quotes, or '}'")
    case (.key, _):
      throw unexpected("a key in double quotes")
    case (.commaOrEnd, UInt8(ascii: ",")):
      offset += 1
      return builder.isInMapping ? .key : .value
    case (.commaOrEnd, UInt8(ascii: "}")) where builder.isInMapping,
      (.commaOrEnd, UInt8(ascii: "]")) where !builder.isInMapping:
      offset += 1
      try builder.close()
      return .commaOrEnd
    case (.commaOrEnd, _):
      throw unexpected(builder.isInMapping ? "',' or '}'" : "',' or ']'")
    }
  }

  private mutating func readValue() throws(ReadProblem) -> Expected {
    let location = here
    switch next {
    case UInt8(ascii: "{"):
      offset += 1
      try builder.open(.mapping, at: location)
      return .firstKey
    case UInt8(ascii: "["):
      offset += 1
      try builder.open(.sequence, at: location)
      return .firstItem
    case UInt8(ascii: "\""):
      let scalar = Scalar(try readString(), style: .doubleQuoted)
      try builder.add(Node(.scalar(scalar), at: location), at: location)
    case UInt8(ascii: "t"): try readWord("true")
    case UInt8(ascii: "f"): try readWord("false")
    case UInt8(ascii: "n"): try readWord("null")
    case _ where next == UInt8(ascii: "-") || isDigit(next):
      let scalar = Scalar(try readNumber())
      try builder.add(Node(.scalar(scalar), at: location), at: location)
    default:
      throw unexpected("a value")
    }
    return .commaOrEnd
  }

  private mutating func readWord(_ word: String) throws(ReadProblem) {
    let location = here
    guard text.bytes[offset...].starts(with: word.utf8) else { throw unexpected("a value") }
    offset += word.utf8.count
    try builder.add(Node(.scalar(Scalar(word)), at: location), at: location)
  }

  /// Section 6: `-? (0 | [1-9][0-9]*) (\. [0-9]+)? ([eE] [-+]? [0-9]+)?`.
  private mutating func readNumber() throws(ReadProblem) -> String {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    if next == UInt8(ascii: "0") {
      offset += 1
      if isDigit(next) { throw problem("a number must not start with 0", at: start) }
    } else {
      try skipDigits()
    }
    if next == UInt8(ascii: ".") {
      offset += 1
      try skipDigits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      offset += 1
      if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") { offset += 1 }
      try skipDigits()
    }
    try checkLength(offset - start, at: start)
    return String(decoding: text.bytes[start..<offset], as: UTF8.self)
  }

  private mutating func skipDigits() throws(ReadProblem) {
    guard isDigit(next) else { throw unexpected("a digit") }
    while isDigit(next) { offset += 1 }
  }

  private func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private mutating func skipBlanks() {
    while let byte = next {
      switch byte {
      case 0x20, 0x09:
        offset += 1
      case 0x0A, 0x0D:
        offset += 1
        if byte == 0x0D && next == 0x0A { offset += 1 }
        line += 1
        lineStart = offset
      default:
        return
      }
    }
  }
}

extension JSONReader {
  var next: UInt8? { offset < text.bytes.count ? text.bytes[offset] : nil }

  private var here: Location {
    Location(file: text.file, line: line, column: offset - lineStart + 1)
  }

  func checkLength(_ length: Int, at start: Int) throws(ReadProblem) {
    guard length <= builder.limits.scalarLength else {
      throw ReadProblem(
        .scalarTooLong, "this value has more than \(builder.limits.scalarLength) bytes",
        at: text.location(of: start))
    }
  }

  func problem(_ message: String, at offset: Int, help: String? = nil) -> ReadProblem {
    ReadProblem(.jsonSyntax, message, at: text.location(of: offset), help: help)
  }

  /// Returns the problem that something other than `expected` comes next.
  func unexpected(_ expected: String) -> ReadProblem {
    guard let next else {
      return problem("the document ends where JSON expects \(expected)", at: offset)
    }
    let help: String? =
      switch next {
      case UInt8(ascii: "'"): "JSON has double quotes only"
      case UInt8(ascii: "/"), UInt8(ascii: "#"): "JSON has no comments"
      case UInt8(ascii: "]"), UInt8(ascii: "}"): "look for an extra comma before it"
      case UInt8(ascii: "N"), UInt8(ascii: "I"): "JSON has no NaN or Infinity"
      default: nil
      }
    return problem("JSON expects \(expected) here, not \(name(of: next))", at: offset, help: help)
  }

  private func name(of byte: UInt8) -> String {
    switch byte {
    case 0x21...0x7E: "'\(Unicode.Scalar(byte))'"
    case 0x80...: "a character beyond ASCII"
    default: "the byte 0x\(String(byte, radix: 16, uppercase: true))"
    }
  }
}
