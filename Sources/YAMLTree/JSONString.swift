extension JSONReader {
  /// Reads a string (section 7), whose opening quote comes next, and resolves its escapes.
  mutating func readString() throws(ReadProblem) -> String {
    let opening = offset
    offset += 1
    skipUnescaped()
    if next == UInt8(ascii: "\"") {
      try checkLength(offset - opening - 1, at: opening)
      defer { offset += 1 }
      return String(decoding: text.bytes[opening + 1..<offset], as: UTF8.self)
    }
    var unescaped = Array(text.bytes[opening + 1..<offset])
    while next == UInt8(ascii: "\\") {
      try readEscape(into: &unescaped)
      let start = offset
      skipUnescaped()
      unescaped += text.bytes[start..<offset]
    }
    try checkLength(offset - opening - 1, at: opening)
    guard let next else { throw problem("this string has no closing quote", at: opening) }
    guard next == UInt8(ascii: "\"") else {
      throw problem(
        "a string must not contain the control character \(hex(UInt32(next)))", at: offset,
        help: "write it as \\u\(hex(UInt32(next)).dropFirst(2))")
    }
    offset += 1
    return String(decoding: unescaped, as: UTF8.self)
  }

  /// Advances to the next quote, backslash or control character.
  private mutating func skipUnescaped() {
    while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      offset += 1
      if byte & 0xC0 == 0x80 { lineStart += 1 }
    }
  }

  private mutating func readEscape(into unescaped: inout [UInt8]) throws(ReadProblem) {
    let start = offset
    offset += 1
    guard let letter = next else { throw problem("this escape is cut off", at: start) }
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(letter)
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "n"): unescaped.append(0x0A)
    case UInt8(ascii: "r"): unescaped.append(0x0D)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try readEscapedScalar(from: start)
      unescaped += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    default:
      throw problem(
        "JSON has no such escape", at: start, help: "write \\\\ for a backslash")
    }
  }

  /// Reads the digits after `\u`, and a second escape if the first is half of a surrogate pair.
  private mutating func readEscapedScalar(from start: Int) throws(ReadProblem) -> Unicode.Scalar {
    let first = try readFourDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(UInt16(truncatingIfNeeded: first)),
      text.bytes[offset...].starts(with: "\\u".utf8)
    else { throw loneSurrogate(first, at: start) }
    let secondStart = offset
    offset += 2
    let second = try readFourDigits(from: secondStart)
    guard 0xDC00...0xDFFF ~= second,
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw loneSurrogate(first, at: start) }
    return scalar
  }

  private mutating func readFourDigits(from start: Int) throws(ReadProblem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw problem("an escape \\u must have four hexadecimal digits", at: start)
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }

  private func loneSurrogate(_ value: UInt32, at start: Int) -> ReadProblem {
    problem(
      "the escaped surrogate \(hex(value)) is not a character without its other half",
      at: start)
  }

  private func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
