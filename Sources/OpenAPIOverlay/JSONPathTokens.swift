import YAMLTree

extension JSONPathScanner {
  /// `member-name-shorthand` (section 2.5.1.1).
  mutating func memberName(allowsHyphens: Bool) -> String? {
    guard let first = next, Self.isNameStart(first) else { return nil }
    return take { Self.isNameStart($0) || Self.isDigit($0) || allowsHyphens && $0 == "-" }
  }

  /// `function-name` (section 2.4); the literals `true`, `false` and `null` have the same form.
  mutating func word() -> String? {
    guard let first = next, Self.isLowercase(first) else { return nil }
    return take { Self.isLowercase($0) || Self.isDigit($0) || $0 == "_" }
  }

  /// `int` (section 2.3.3.1), within the range in which every JSON parser is exact.
  mutating func integer() throws(JSONPath.SyntaxProblem) -> Int? {
    guard let first = next, first == "-" || Self.isDigit(first) else { return nil }
    let start = offset
    let sign = take("-") ? "-" : ""
    let digits = take(while: Self.isDigit)
    guard !digits.isEmpty else { throw problem("has \(found) where a digit is expected") }
    guard !digits.hasPrefix("0") || (digits == "0" && sign.isEmpty) else {
      throw JSONPath.SyntaxProblem(
        message: "has the number '\(sign)0…'; numbers have no leading zeros", offset: start)
    }
    guard let value = Int(sign + digits), value.magnitude < 1 << 53 else {
      throw JSONPath.SyntaxProblem(
        message: "has a number beyond 9007199254740991", offset: start)
    }
    return value
  }

  /// `number` (section 2.3.5.1), as text.
  mutating func number() throws(JSONPath.SyntaxProblem) -> ScalarValue {
    let start = offset
    _ = take("-")
    let whole = take(while: Self.isDigit)
    guard !whole.isEmpty else { throw problem("has \(found) where a digit is expected") }
    guard whole == "0" || !whole.hasPrefix("0") else {
      throw JSONPath.SyntaxProblem(
        message: "has a number with a leading zero", offset: start)
    }
    var isWhole = true
    if take(".") {
      isWhole = false
      try digits()
    }
    if take("e") || take("E") {
      isWhole = false
      _ = take("-") || take("+")
      try digits()
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<offset])
    return isWhole ? .integer(String(text)) : .number(String(text))
  }

  private mutating func digits() throws(JSONPath.SyntaxProblem) {
    if take(while: Self.isDigit).isEmpty {
      throw problem("has \(found) where a digit is expected")
    }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

  private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool { "a"..."z" ~= scalar }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_": true
    default: scalar.value >= 0x80
    }
  }
}

extension JSONPathScanner {
  /// `string-literal` (section 2.3.1.1), from the quote on.
  mutating func string() throws(JSONPath.SyntaxProblem) -> String {
    let start = offset
    guard let quote = take() else { throw problem("ends where a string is expected") }
    var text = String.UnicodeScalarView()
    while let scalar = next {
      guard scalar.value >= 0x20 else {
        throw problem("has \(found) in a string, where it must be escaped")
      }
      offset += 1
      if scalar == quote { return String(text) }
      text.append(scalar == "\\" ? try escape(in: quote) : scalar)
    }
    throw JSONPath.SyntaxProblem(message: "has an unterminated string", offset: start)
  }

  private mutating func escape(
    in quote: Unicode.Scalar
  ) throws(JSONPath.SyntaxProblem) -> Unicode.Scalar {
    let start = offset - 1
    let scalar = take()
    switch scalar {
    case quote, "\\", "/": return scalar ?? quote
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return try unicodeEscape(from: start)
    case nil: throw problem("ends in an escape")
    default:
      throw JSONPath.SyntaxProblem(
        message: "has an escape in a string that JSON does not define", offset: start)
    }
  }

  private mutating func unicodeEscape(
    from start: Int
  ) throws(JSONPath.SyntaxProblem) -> Unicode.Scalar {
    let first = hexUnit()
    if let first, let scalar = Unicode.Scalar(first) { return scalar }
    if let high = first, 0xD800..<0xDC00 ~= high, take("\\u"),
      let low = hexUnit(), 0xDC00..<0xE000 ~= low,
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    {
      return scalar
    }
    throw JSONPath.SyntaxProblem(
      message: "has an escape '\\u' in a string that is not a valid character", offset: start)
  }

  private mutating func hexUnit() -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let scalar = next, scalar.isASCII,
        let digit = Character(scalar).hexDigitValue
      else { return nil }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}
