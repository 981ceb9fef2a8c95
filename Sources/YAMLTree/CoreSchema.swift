// The core schema of YAML 1.2.2, section 10.3.2: the types of plain scalars.
// https://yaml.org/spec/1.2.2/#1032-tag-resolution

extension Scalar {
  /// The value of the scalar. A quoted or block scalar is always a string; so are `yes`, `no`,
  /// `on`, `off`, `12:30:45`, `1_000` and dates, which were other types in YAML 1.1.
  public var value: ScalarValue {
    switch style {
    case .plain: resolvePlain(text)
    case .singleQuoted, .doubleQuoted, .literal, .folded: .string(text)
    }
  }
}

private func resolvePlain(_ text: String) -> ScalarValue {
  if let first = text.utf8.first, beginsText(first) { return .string(text) }
  switch text {
  case "", "~", "null", "Null", "NULL": return .null
  case "true", "True", "TRUE": return .bool(true)
  case "false", "False", "FALSE": return .bool(false)
  case ".nan", ".NaN", ".NAN": return .number(text)
  default: break
  }
  switch numberKind(text.utf8[...]) {
  case .integer: return .integer(text)
  case .number: return .number(text)
  case nil: return .string(text)
  }
}

/// Whether only a string can begin with this byte, as is the case for most scalars.
private func beginsText(_ byte: UInt8) -> Bool {
  guard byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") else { return false }
  // `null`, `true` and `false`.
  return !"ntf".utf8.contains(byte | 0x20)
}

/// The two kinds of plain scalars that are numbers.
private enum NumberKind {
  case integer, number
}

private func numberKind(_ text: Substring.UTF8View) -> NumberKind? {
  if text.starts(with: "0o".utf8) {
    let digits = text.dropFirst(2)
    return !digits.isEmpty && digits.allSatisfy(isOctalDigit) ? .integer : nil
  }
  if text.starts(with: "0x".utf8) {
    let digits = text.dropFirst(2)
    return !digits.isEmpty && digits.allSatisfy(isHexDigit) ? .integer : nil
  }
  var rest = text
  if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
    rest = rest.dropFirst()
  }
  if [".inf", ".Inf", ".INF"].contains(where: { rest.elementsEqual($0.utf8) }) { return .number }
  return decimalKind(rest)
}

/// `[0-9]+` or `( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`.
private func decimalKind(_ text: Substring.UTF8View) -> NumberKind? {
  let whole = text.prefix(while: isDigit)
  var rest = text.dropFirst(whole.count)
  if rest.isEmpty { return whole.isEmpty ? nil : .integer }
  if rest.first == UInt8(ascii: ".") {
    let fraction = rest.dropFirst().prefix(while: isDigit)
    if whole.isEmpty && fraction.isEmpty { return nil }
    rest = rest.dropFirst(1 + fraction.count)
  } else if whole.isEmpty {
    return nil
  }
  guard let letter = rest.first else { return .number }
  guard letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") else { return nil }
  rest = rest.dropFirst()
  if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
    rest = rest.dropFirst()
  }
  return !rest.isEmpty && rest.allSatisfy(isDigit) ? .number : nil
}

private func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

private func isOctalDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "7")
}

private func isHexDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"))
}
