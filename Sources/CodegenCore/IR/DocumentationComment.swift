/// Text of a document as the lines of a documentation comment.
///
/// Markdown is kept. What could end the comment's line, or show a reader other text than the
/// compiler sees, is written as `\u{…}`.
struct DocumentationComment: Sendable, Hashable {
  /// Without the leading slashes; the last one is not empty.
  private(set) var lines: [String] = []

  static let none = DocumentationComment()

  private init() {}

  /// Paragraphs are told apart by an empty line; those without text are left out.
  init(_ paragraphs: String?...) {
    self.init(paragraphs: paragraphs)
  }

  init(paragraphs: [String?]) {
    for case let paragraph? in paragraphs {
      let added = Self.lines(of: paragraph)
      guard !added.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      lines += added
    }
  }

  var isEmpty: Bool { lines.isEmpty }

  /// A comment is read by people: of more than this many characters only the beginning is kept.
  private static let limit = 20_000

  private static func lines(of text: String) -> [String] {
    var text = Substring(text)
    let isCut = text.utf8.count > limit
    if isCut { text = text.prefix(limit) }
    var lines: [String] = []
    for line in split(text) {
      let line = trimmed(line)
      // None in front, and never two of them.
      if line.isEmpty && lines.last?.isEmpty != false { continue }
      lines.append(line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    if isCut { lines.append("(cut here by the generator)") }
    return lines
  }

  /// The lines of a text. Characters are looked at only where there are others than printable
  /// ASCII and LF: it takes ten times as long.
  private static func split(_ text: Substring) -> [String] {
    let newline = UInt8(ascii: "\n")
    let bytes = Array(text.utf8)
    let isPlain = bytes.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == newline }
    guard isPlain else {
      return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map { neutralised($0) }
    }
    return bytes.split(separator: newline, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while let last = line.utf8.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
      line.unicodeScalars.removeLast()
    }
    // DocC would read a line that begins so as a directive of its own.
    if let start = line.utf8.firstIndex(where: { $0 != UInt8(ascii: " ") }),
      line.utf8[start] == UInt8(ascii: "@")
    {
      line.insert("\\", at: start)
    }
    return line
  }

  private static func neutralised(_ line: Substring) -> String {
    if line.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return String(line) }
    var result = ""
    for scalar in line.unicodeScalars {
      if scalar == "\t" {
        result += "    "
      } else if isInvisible(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Controls, formatting characters (all that steer the direction of text, and those without
  /// width), separators of lines and what is assigned to nothing.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    // An emoji of several people is held together by a joiner.
    case .format: scalar.value != 0x200D
    default: false
    }
  }
}
