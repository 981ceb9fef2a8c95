/// Writes Swift source line by line, indented by nesting.
struct SwiftPrinter {
  /// The printed source, as UTF-8.
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  init() {
    bytes.reserveCapacity(4_096)
  }

  private static let widest = 100

  mutating func line(_ code: Code) {
    indent()
    bytes += code.bytes
    newline()
  }

  mutating func blank() {
    newline()
  }

  /// `header {`, what `body` prints, and `}`.
  mutating func block(_ header: Code, _ body: (inout SwiftPrinter) -> Void) {
    line("\(header) {")
    closeBlock(body)
  }

  /// What `body` prints after a line that ends in `{`, and `}`; `{}` if that is nothing.
  mutating func closeBlock(_ body: (inout SwiftPrinter) -> Void) {
    let start = bytes.count
    indented(body)
    if bytes.count > start {
      line("}")
    } else {
      bytes.removeLast()
      bytes.append(UInt8(ascii: "}"))
      newline()
    }
  }

  mutating func indented(_ body: (inout SwiftPrinter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// Whether a line is within the maximum width.
  func fits(_ code: Code) -> Bool {
    depth * 4 + code.bytes.count <= Self.widest
  }

  /// A list in brackets: on one line if it fits, otherwise one element per line.
  mutating func list(_ opening: Code, _ elements: [Code], _ closing: Code) {
    let oneLine: Code = "\(opening)\(elements.joined(", "))\(closing)"
    if elements.isEmpty || fits(oneLine) {
      line(oneLine)
      return
    }
    line(opening)
    depth += 1
    for (index, element) in elements.enumerated() {
      line(index + 1 < elements.count ? "\(element)," : element)
    }
    depth -= 1
    line(closing)
  }

  mutating func documentation(_ comment: DocumentationComment) {
    comments("///", comment)
  }

  /// A comment that is not documentation, such as a file header.
  mutating func comment(_ comment: DocumentationComment) {
    comments("//", comment)
  }

  private mutating func comments(_ slashes: StaticString, _ comment: DocumentationComment) {
    for line in comment.lines {
      indent()
      slashes.withUTF8Buffer { bytes += $0 }
      if !line.isEmpty {
        bytes.append(UInt8(ascii: " "))
        bytes += line.utf8
      }
      newline()
    }
  }

  private static let spaces = [UInt8](repeating: UInt8(ascii: " "), count: 64)

  private mutating func indent() {
    var rest = depth * 4
    while rest > 0 {
      let count = min(rest, Self.spaces.count)
      bytes += Self.spaces[..<count]
      rest -= count
    }
  }

  private mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
  }
}
