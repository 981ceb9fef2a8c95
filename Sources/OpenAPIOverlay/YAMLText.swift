import YAMLTree

/// Chooses how to write a string in YAML: plain if every parser reads it as a string, as a literal
/// block if it is long, otherwise quoted (YAML 1.2.2, sections 7.3 and 8.1.2).
struct YAMLText {
  /// The form of a value.
  enum Form: Equatable {
    case line(String)
    /// `|`, followed by the lines without indentation.
    case block(heading: String, lines: [Substring])
  }

  /// A value of more bytes than this that cannot be plain is written as a block.
  private static let longLine = 100

  private let text: String
  private let traits: Traits

  init(_ text: String) {
    self.text = text
    traits = Traits(text)
  }

  /// The text as a key.
  var key: String { isPlain ? text : quoted }

  /// The text as a value.
  var value: Form {
    if isPlain { return .line(text) }
    let isLong = traits.hasLineEnd || text.utf8.count > Self.longLine
    return isLong ? block ?? .line(quoted) : .line(quoted)
  }

  private var isPlain: Bool {
    guard !traits.hasLineEnd, !traits.needsEscape, !traits.hasTab, let first = traits.first,
      first != " ", traits.last != " ", traits.last != ":", !traits.hasColonOrHash,
      !Self.indicators.contains(first), !text.hasPrefix("..."), !isMoreThanText
    else { return false }
    return true
  }

  private static let indicators: Set<Unicode.Scalar> = [
    "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`",
    "=",
  ]

  /// Whether a parser reads the plain text as something other than a string: ours, or one of YAML
  /// 1.1, which has more keywords, times and dates, and merge keys.
  private var isMoreThanText: Bool {
    guard case .string = Scalar(text).value else { return true }
    switch text.lowercased() {
    case "y", "n", "yes", "no", "on", "off", "true", "false", "null", "<<": return true
    default: break
    }
    guard let first = traits.first, JSONPathScanner.isDigit(first) || first == "+" || first == "."
    else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      JSONPathScanner.isDigit(scalar) || "+-_.:eEtTzZ ".unicodeScalars.contains(scalar)
    }
  }

  private var quoted: String {
    guard traits.hasLineEnd || traits.needsEscape || traits.hasTab else {
      var quoted = "'"
      for scalar in text.unicodeScalars {
        quoted.unicodeScalars.append(scalar)
        if scalar == "'" { quoted.unicodeScalars.append(scalar) }
      }
      return quoted + "'"
    }
    var quoted = "\""
    for scalar in text.unicodeScalars { quoted += Self.escaped(scalar) }
    return quoted + "\""
  }

  private var block: Form? {
    // Parsers differ on lines that consist only of blanks, and on leading blanks and tabs.
    guard !traits.needsEscape, !traits.hasBlankLine, let first = traits.first,
      first != " ", first != "\t", first != "\n"
    else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard traits.hasLineEnd, text.utf8.last == UInt8(ascii: "\n") else {
      return .block(heading: "|-", lines: lines)
    }
    lines.removeLast()
    return .block(heading: lines.last?.isEmpty == true ? "|+" : "|", lines: lines)
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\r": return "\\r"
    default:
      guard Traits.needsEscape(scalar) else { return String(scalar) }
      let hex = String(scalar.value, radix: 16, uppercase: true)
      let (letter, digits) =
        scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
      return "\\" + letter + String(repeating: "0", count: digits - hex.count) + hex
    }
  }
}

extension YAMLText {
  /// Properties found in a single pass over the text.
  private struct Traits {
    var first: Unicode.Scalar?
    var last: Unicode.Scalar?
    var hasLineEnd = false
    var hasTab = false
    /// A line that consists of blanks and tabs and is not empty.
    var hasBlankLine = false
    /// The sequences that end a plain scalar: `: ` and ` #`.
    var hasColonOrHash = false
    var needsEscape = false

    init(_ text: String) {
      first = text.unicodeScalars.first
      var isBlank = true
      var before: Unicode.Scalar = "\n"
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\n":
          hasLineEnd = true
          if isBlank && before != "\n" { hasBlankLine = true }
          isBlank = true
        case "\t", " ":
          if scalar == "\t" { hasTab = true }
          if before == ":" { hasColonOrHash = true }
        default:
          isBlank = false
          if scalar == "#" && before == " " { hasColonOrHash = true }
          if Self.needsEscape(scalar) { needsEscape = true }
        }
        before = scalar
      }
      if isBlank && before != "\n" { hasBlankLine = true }
      last = before
    }

    /// Whether a character is not printable according to YAML 1.2.2, section 5.1, or is misleading.
    static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x09, 0x0A, 0x20...0x7E: false
      // Line ends of YAML 1.1, and controls that change the display order.
      case 0x85, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
      case 0xA0...0xD7FF, 0xE000...0xFFFD: false
      case 0x10000...0x10FFFF: scalar.value & 0xFFFE == 0xFFFE
      default: true
      }
    }
  }
}
