/// Makes Swift identifiers out of any text: pure functions, ASCII only.
///
/// Text is cut into words at punctuation and at changes of case; each kind of name joins them in
/// its own way. Equal text gives equal names, wherever it stands.
enum SwiftIdentifier {
  /// `video_project` → `VideoProject`, `16:9` → `_16x9`.
  static func upperCamel(_ text: String) -> String {
    joined(words(in: text)) { word, _ in capitalised(word) }
  }

  /// `video_id` → `videoID`, `URL` → `url`, `in-progress` → `inProgress`.
  static func lowerCamel(_ text: String) -> String {
    joined(words(in: text)) { word, isFirst in
      isFirst && !word.isCodePoints ? word.text.lowercasedASCII() : capitalised(word)
    }
  }

  /// Whether text is a name as it stands: letters and digits, beginning with a capital.
  static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, isCapital(first) else { return false }
    return text.utf8.allSatisfy { isDigit($0) || isCapital($0 & 0xDF) || $0 == UInt8(ascii: "_") }
  }

  private struct Word {
    var text: String
    /// A run of capitals within text that has small letters too: `GPT` in `GPTModel`.
    var isAcronym: Bool
    /// What stands for text without letters: `u1F600`.
    var isCodePoints = false
  }

  /// Words that are written in one case throughout, and their plurals.
  private static let initialisms: Set = [
    "id", "url", "uri", "api", "http", "https", "json", "xml", "html", "css", "uuid", "sdk",
    "ip", "ui", "sql", "pdf", "csv",
  ]

  private static func capitalised(_ word: Word) -> String {
    if word.isAcronym { return word.text }
    let lower = word.text.lowercasedASCII()
    if initialisms.contains(lower) { return lower.uppercasedASCII() }
    if lower.hasSuffix("s"), initialisms.contains(String(lower.dropLast())) {
      return lower.dropLast().uppercasedASCII() + "s"
    }
    return lower.prefix(1).uppercasedASCII() + lower.dropFirst()
  }

  private static func joined(
    _ words: [Word], _ spelling: (Word, _ isFirst: Bool) -> String
  ) -> String {
    var result = ""
    for word in words {
      let spelled = spelling(word, result.isEmpty)
      // `1080` and `720` would run together: `_1080_720`.
      if result.utf8.last.map(isDigit) == true, spelled.utf8.first.map(isDigit) == true {
        result += "_"
      }
      result += spelled
    }
    if result.isEmpty { return "empty" }
    return result.utf8.first.map(isDigit) == true ? "_" + result : result
  }

  // MARK: Words

  private static func words(in text: String) -> [Word] {
    let scalars = Array(text.unicodeScalars)
    let hasSmall = scalars.contains { ("a"..."z").contains($0) }
    var words: [Word] = []
    var current = ""

    func finish() {
      guard !current.isEmpty else { return }
      let capitals = current.utf8.allSatisfy { isCapital($0) }
      words.append(
        Word(text: current, isAcronym: hasSmall && capitals && current.utf8.count > 1))
      current = ""
    }

    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "a"..."z", "0"..."9":
        current.unicodeScalars.append(scalar)
      case "A"..."Z":
        if beginsWord(after: previous, before: next) { finish() }
        current.unicodeScalars.append(scalar)
      case "'", "’":
        continue
      default:
        if let spelled = spelling(of: scalar, after: previous, before: next) {
          if spelled.isJoined {
            current += spelled.text
          } else {
            finish()
            words.append(Word(text: spelled.text, isAcronym: false))
          }
        } else {
          finish()
        }
      }
    }
    finish()
    if words.isEmpty && !scalars.isEmpty {
      return [
        Word(
          text: scalars.map { "u" + String($0.value, radix: 16, uppercase: true) }.joined(),
          isAcronym: true, isCodePoints: true)
      ]
    }
    return words
  }

  /// A capital begins a word after a small letter, and as the last of a run of capitals:
  /// `videoID`, `HTTPServer`. After a digit it does not: `4K`.
  private static func beginsWord(after previous: Unicode.Scalar?, before next: Unicode.Scalar?)
    -> Bool
  {
    guard let previous else { return false }
    switch previous {
    case "a"..."z": return true
    case "A"..."Z": return next.map { ("a"..."z").contains($0) } ?? false
    case "0"..."9": return next.map { ("a"..."z").contains($0) } ?? false
    default: return false
    }
  }

  /// What a character becomes that is not simply a boundary between words.
  private static func spelling(
    of scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> (text: String, isJoined: Bool)? {
    let digitFollows = next.map { ("0"..."9").contains($0) } ?? false
    let digitPrecedes = previous.map { ("0"..."9").contains($0) } ?? false
    switch scalar {
    case ":" where digitPrecedes && digitFollows: return ("x", true)
    case "." where digitPrecedes && digitFollows: return ("_", true)
    case "+" where previous == nil: return ("plus", false)
    case "-" where previous == nil && digitFollows: return ("minus", false)
    default:
      guard scalar.value > 0x7F else { return nil }
      if let folded = LatinFolding.ascii(scalar) { return (folded, true) }
      guard scalar.properties.isAlphabetic else { return nil }
      return ("u" + String(scalar.value, radix: 16, uppercase: true), true)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}

extension StringProtocol {
  /// Without regard to any language: a Turkish `I` stays an `i`.
  func lowercasedASCII() -> String {
    String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  func uppercasedASCII() -> String {
    String(decoding: utf8.map { (0x61...0x7A).contains($0) ? $0 & ~0x20 : $0 }, as: UTF8.self)
  }
}
