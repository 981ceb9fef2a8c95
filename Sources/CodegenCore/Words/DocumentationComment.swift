/// Text of a document as lines of a documentation comment.
///
/// Markdown is kept. Characters that could end the line, or make a reader see different text than
/// the compiler, are written as `\u{…}`.
struct DocumentationComment: Sendable, Hashable {
  /// Without leading slashes; the last line is not empty.
  private(set) var lines: [String] = []

  static let none = DocumentationComment()

  private init() {}

  /// Paragraphs are separated by an empty line; empty ones are omitted.
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

  /// Comments are for people: text of more bytes is cut to this many characters.
  private static let limit = 20_000

  private static func lines(of text: String) -> [String] {
    var text = Substring(text)
    let isCut = text.utf8.count > limit
    if isCut { text = text.prefix(limit) }
    var lines: [String] = []
    for line in split(text) {
      let line = trimmed(line)
      // No empty line at the beginning, and never two in a row.
      if line.isEmpty && lines.last?.isEmpty != false { continue }
      lines.append(line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    if isCut { lines.append("(cut here by the generator)") }
    return lines
  }

  /// Splits text into lines. Splitting by `Character` takes ten times as long, so text of printable
  /// ASCII and LF is split by byte.
  private static func split(_ text: Substring) -> [String] {
    let newline = UInt8(ascii: "\n")
    let plain = text.utf8.withContiguousStorageIfAvailable { bytes -> [String]? in
      guard bytes.allSatisfy({ ($0 >= 0x20 && $0 < 0x7F) || $0 == newline }) else { return nil }
      return bytes.split(separator: newline, omittingEmptySubsequences: false)
        .map { String(decoding: UnsafeBufferPointer(rebasing: $0), as: UTF8.self) }
    }
    if let plain, let lines = plain { return lines }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { neutralised($0) }
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while let last = line.utf8.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
      line.unicodeScalars.removeLast()
    }
    // DocC would read such a line as a directive.
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

  /// Control and formatting characters (including those for text direction and those of no width),
  /// line separators and unassigned code points.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    // Emoji of several people contain joiners.
    case .format: scalar.value != 0x200D
    default: false
    }
  }
}
