import YAMLTree

/// Scans the text of a query, one Unicode scalar at a time.
struct JSONPathScanner {
  let scalars: [Unicode.Scalar]
  var offset = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  var next: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  func next(after distance: Int) -> Unicode.Scalar? {
    offset + distance < scalars.count ? scalars[offset + distance] : nil
  }

  mutating func take() -> Unicode.Scalar? {
    guard let scalar = next else { return nil }
    offset += 1
    return scalar
  }

  /// Skips `text` if it comes next.
  mutating func take(_ text: String) -> Bool {
    guard scalars[offset...].starts(with: text.unicodeScalars) else { return false }
    offset += text.unicodeScalars.count
    return true
  }

  /// Takes the scalars that satisfy the condition.
  mutating func take(while fits: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = next, fits(scalar) {
      text.append(scalar)
      offset += 1
    }
    return String(text)
  }

  mutating func skipBlanks() {
    while let scalar = next, scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" {
      offset += 1
    }
  }

  /// The next scalar, for a message.
  var found: String {
    next.map { "'\(excerpt(String($0)))'" } ?? "the end"
  }

  func problem(_ message: String) -> JSONPath.SyntaxProblem {
    JSONPath.SyntaxProblem(message: message, offset: offset)
  }

  /// Invisible scalars are shown by number.
  private func excerpt(_ text: String) -> String {
    guard let scalar = text.unicodeScalars.first else { return text }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
      return "U+" + String(scalar.value, radix: 16, uppercase: true)
    default:
      return text
    }
  }
}
