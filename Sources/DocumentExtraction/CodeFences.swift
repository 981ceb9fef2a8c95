import YAMLTree

/// A fenced code block of a Markdown or MDX page (CommonMark 0.31, section 4.5).
struct CodeFence: Sendable, Equatable {
  /// The position of the opening fence, counted from 1.
  var line: Int
  var column: Int
  /// The trimmed text after the opening fence.
  var info: String
  /// The lines between the fences without the indentation of the opening one, otherwise unchanged,
  /// including line ends.
  var content: [UInt8]
  /// The number of characters of indentation removed from each line of `content`.
  var removedIndentation: [Int]
  /// Whether there is a closing fence; `false` if the page ended first.
  var isClosed: Bool
}

extension CodeFence {
  /// The language that the info string starts with, in lowercase: `yaml` for `YAML{3,5} title=x`;
  /// empty if there is no info string.
  var language: String {
    info.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "+" || $0 == "-" }.lowercased()
  }

  /// Converts a location in `content` to one in the page.
  func placeInPage(_ place: Location) -> Location {
    let line = Int(place.line)
    let removed = removedIndentation.dropFirst(max(line - 1, 0)).first ?? 0
    return Location(file: place.file, line: self.line + line, column: Int(place.column) + removed)
  }
}

/// Returns the fenced code blocks of a page in order. Linear in the size of the page.
///
/// Differs from CommonMark where MDX does: a fence may be indented by any amount, because there are
/// no indented code blocks inside components. Fences in block quotes are ignored.
func codeFences(inPage bytes: [UInt8]) -> [CodeFence] {
  let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
  var fences: [CodeFence] = []
  var open: (mark: FenceMark, fence: CodeFence)?
  for (index, line) in PageLines(rest: text).enumerated() {
    guard var current = open else {
      guard let mark = FenceMark(opening: line) else { continue }
      let fence = CodeFence(
        line: index + 1, column: mark.column, info: String(decoding: mark.info, as: UTF8.self),
        content: [], removedIndentation: [], isClosed: false)
      open = (mark, fence)
      continue
    }
    // Emptied, so that appending below does not copy the content that `open` would still hold.
    open = nil
    if let closing = FenceMark(line), closing.closes(current.mark) {
      current.fence.isClosed = true
      fences.append(current.fence)
    } else {
      let removed = indentation(of: line, upTo: current.mark.width).bytes
      current.fence.content += line.dropFirst(removed)
      current.fence.removedIndentation.append(removed)
      open = current
    }
  }
  if let open { fences.append(open.fence) }
  return fences
}

/// The lines of a page with their line ends: `\n`, `\r\n` or `\r`.
private struct PageLines: Sequence, IteratorProtocol {
  var rest: ArraySlice<UInt8>

  mutating func next() -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    let text = rest.prefix { !isLineEnd($0) }
    let end = rest.dropFirst(text.count)
    let length = end.starts(with: [Ascii.carriageReturn, Ascii.lineFeed]) ? 2 : 1
    defer { rest = end.dropFirst(length) }
    return rest.prefix(text.count + length)
  }
}

/// The run of backticks or tildes at the start of a line, if it is long enough for a fence.
private struct FenceMark {
  /// The indentation of the fence, in columns with tab stops of four.
  var width: Int
  /// The column of the fence, in characters from 1.
  var column: Int
  var character: UInt8
  var count: Int
  /// The trimmed text after the fence.
  var info: ArraySlice<UInt8>

  init?(_ line: ArraySlice<UInt8>) {
    let indent = indentation(of: line, upTo: .max)
    let body = line.dropFirst(indent.bytes)
    guard let character = body.first, character == Ascii.backtick || character == Ascii.tilde
    else { return nil }
    let info = body.drop { $0 == character }
    self.width = indent.columns
    self.column = indent.bytes + 1
    self.character = character
    self.count = body.count - info.count
    self.info = trimmed(info)
    guard count >= 3 else { return nil }
  }

  /// Reads the mark of a line that opens a fence, possibly right after the marker of a list item;
  /// otherwise its closing fence would be taken for an opening one.
  init?(opening line: ArraySlice<UInt8>) {
    let marker = listMarkerLength(line)
    self.init(line.dropFirst(marker))
    width += marker
    column += marker
    // Otherwise a code span such as "```a```" in running text would open a block.
    if character == Ascii.backtick, info.contains(Ascii.backtick) { return nil }
  }

  /// Whether this mark closes the fence that `opening` opened: it is at least as long, has no text
  /// after it, and is not indented like content, which may contain fences.
  func closes(_ opening: FenceMark) -> Bool {
    character == opening.character && count >= opening.count && info.isEmpty
      && width <= max(3, opening.width)
  }
}

/// Returns the leading blanks of a line, in bytes and in columns, up to `limit` columns. A tab that
/// extends beyond the limit is not counted and is kept.
private func indentation(
  of line: ArraySlice<UInt8>, upTo limit: Int
) -> (bytes: Int, columns: Int) {
  var result = (bytes: 0, columns: 0)
  for byte in line {
    let next = byte == Ascii.tab ? (result.columns / 4 + 1) * 4 : result.columns + 1
    guard isBlank(byte), next <= limit else { break }
    result = (result.bytes + 1, next)
  }
  return result
}

/// Returns the length of a list item's marker (`-`, `*`, `+`, `1.`, `1)`) including the indentation
/// before it, or 0.
private func listMarkerLength(_ line: ArraySlice<UInt8>) -> Int {
  let body = line.drop(while: isBlank)
  let digits = body.prefix { Ascii.digits.contains($0) }
  let afterDigits = body.dropFirst(digits.count)
  let marks: [UInt8] = digits.isEmpty ? Array("-*+".utf8) : Array(".)".utf8)
  guard let mark = afterDigits.first, marks.contains(mark), digits.count <= 9 else { return 0 }
  let rest = afterDigits.dropFirst()
  guard let next = rest.first, isBlank(next) else { return 0 }
  return line.count - rest.count
}

private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var text = bytes.drop(while: isBlank)
  while let last = text.last, isBlank(last) || isLineEnd(last) { text.removeLast() }
  return text
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == Ascii.space || byte == Ascii.tab
}

private func isLineEnd(_ byte: UInt8) -> Bool {
  byte == Ascii.lineFeed || byte == Ascii.carriageReturn
}

/// The bytes with a meaning in Markdown.
private enum Ascii {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let backtick = UInt8(ascii: "`")
  static let tilde = UInt8(ascii: "~")
  static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}
