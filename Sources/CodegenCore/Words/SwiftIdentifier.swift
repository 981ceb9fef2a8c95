/// Turns any text into Swift identifiers: pure functions, ASCII only.
///
/// Text is split into words at punctuation and at changes of case; each kind of name joins them in
/// its own way. Equal text always gives equal names.
enum SwiftIdentifier {
  /// `video_project` → `VideoProject`, `16:9` → `_16x9`.
  static func upperCamel(_ text: String) -> String {
    if text.isEmpty { return "Empty" }
    return joined(words(in: text)) { word, _, result in appendCapitalised(word, to: &result) }
  }

  /// `video_id` → `videoID`, `URL` → `url`, `in-progress` → `inProgress`.
  static func lowerCamel(_ text: String) -> String {
    joined(words(in: text)) { word, isFirst, result in
      if isFirst && !word.isCodePoints {
        for byte in word.text { result.append(smallLetter(byte)) }
      } else {
        appendCapitalised(word, to: &result)
      }
    }
  }

  /// Whether text is already a name: letters, digits and `_`, beginning with a capital.
  static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, isCapital(first) else { return false }
    return text.utf8.allSatisfy { isDigit($0) || isCapital($0 & 0xDF) || $0 == UInt8(ascii: "_") }
  }

  private struct Word {
    /// ASCII.
    var text: ArraySlice<UInt8>
    /// A run of capitals in text that has lowercase letters, too: `GPT` in `GPTModel`.
    var isAcronym: Bool
    /// The code points of text without letters: `u1F600`.
    var isCodePoints = false
  }

  /// Words written in a single case, as are their plurals but for the `s`.
  private static let initialisms = [
    "id", "url", "uri", "api", "http", "https", "json", "xml", "html", "css", "uuid", "sdk",
    "ip", "ui", "sql", "pdf", "csv",
  ].map { packed($0.utf8) }
  private static let longestInitialism = 5

  private static func isInitialism(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= longestInitialism && initialisms.contains(packed(word))
  }

  /// The lowercase letters of a short word as one number, which is fast to compare.
  private static func packed(_ word: some Collection<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64(smallLetter($1)) }
  }

  private static func appendCapitalised(_ word: Word, to result: inout [UInt8]) {
    let text = word.text
    if word.isAcronym {
      result += text
    } else if isInitialism(text) {
      for byte in text { result.append(capitalLetter(byte)) }
    } else if let last = text.last, smallLetter(last) == UInt8(ascii: "s"),
      isInitialism(text.dropLast())
    {
      for byte in text.dropLast() { result.append(capitalLetter(byte)) }
      result.append(UInt8(ascii: "s"))
    } else if let first = text.first {
      result.append(capitalLetter(first))
      for byte in text.dropFirst() { result.append(smallLetter(byte)) }
    }
  }

  private static func joined(
    _ words: [Word], _ append: (Word, _ isFirst: Bool, _ result: inout [UInt8]) -> Void
  ) -> String {
    let underscore = UInt8(ascii: "_")
    var result: [UInt8] = []
    result.reserveCapacity(48)
    for word in words {
      let isFirst = result.isEmpty
      // Otherwise `1080` and `720` would run together: `_1080_720`.
      if result.last.map(isDigit) ?? true, word.text.first.map(isDigit) == true {
        result.append(underscore)
      }
      append(word, isFirst, &result)
    }
    return result.isEmpty ? "empty" : String(decoding: result, as: UTF8.self)
  }

  // MARK: Words

  private static func words(in text: String) -> [Word] {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let scalars =
      isASCII
      ? text.utf8.map { Unicode.Scalar($0) } : Array(Transliteration.latin(text))
    /// The letters of all words, concatenated.
    var letters: [UInt8] = []
    letters.reserveCapacity(scalars.count)
    var ends: [Int] = []

    func finish() {
      if letters.count > ends.last ?? 0 { ends.append(letters.count) }
    }

    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "a"..."z", "0"..."9":
        letters.append(UInt8(ascii: scalar))
      case "A"..."Z":
        if beginsWord(after: previous, before: next) { finish() }
        letters.append(UInt8(ascii: scalar))
      case "'", "’":
        continue
      default:
        if let spelled = spelling(of: scalar, after: previous, before: next) {
          if !spelled.isJoined { finish() }
          letters += spelled.text.utf8
          if !spelled.isJoined { finish() }
        } else {
          finish()
        }
      }
    }
    finish()
    if ends.isEmpty && !text.isEmpty {
      let codePoints = text.unicodeScalars.flatMap { scalar in
        "u\(String(scalar.value, radix: 16, uppercase: true))".utf8
      }
      return [Word(text: codePoints[...], isAcronym: true, isCodePoints: true)]
    }
    let hasSmall = scalars.contains { ("a"..."z").contains($0) }
    var start = 0
    return ends.map { end in
      let word = letters[start..<end]
      start = end
      return Word(text: word, isAcronym: hasSmall && word.count > 1 && word.allSatisfy(isCapital))
    }
  }

  /// A capital begins a word after a lowercase letter, and as the last of a run of capitals:
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

  /// The spelling of a character that is not just a word boundary.
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
      guard scalar.value > 0x7F, !Transliteration.isPunctuation(scalar) else { return nil }
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

private func smallLetter(_ byte: UInt8) -> UInt8 {
  (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
}

private func capitalLetter(_ byte: UInt8) -> UInt8 {
  (0x61...0x7A).contains(byte) ? byte & ~0x20 : byte
}

extension StringProtocol {
  /// Independent of language: a Turkish `I` becomes `i`.
  func lowercasedASCII() -> String {
    String(decoding: utf8.map(smallLetter), as: UTF8.self)
  }

  func uppercasedASCII() -> String {
    String(decoding: utf8.map(capitalLetter), as: UTF8.self)
  }
}
