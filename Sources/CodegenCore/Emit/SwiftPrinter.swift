/// Writes Swift source line by line, indented by what it stands in.
struct SwiftPrinter {
  private(set) var text = ""
  private var depth = 0

  private static let widest = 100

  /// One line.
  mutating func line(_ code: Code) {
    indent()
    text += code.text
    text += "\n"
  }

  mutating func blank() {
    text += "\n"
  }

  /// `header {`, what `body` prints, and `}`.
  mutating func block(_ header: Code, _ body: (inout SwiftPrinter) -> Void) {
    line("\(header) {")
    closeBlock(body)
  }

  /// What `body` prints behind a line that ends in `{`, and `}`: `{}` when that is nothing.
  mutating func closeBlock(_ body: (inout SwiftPrinter) -> Void) {
    let start = text.utf8.count
    indented(body)
    if text.utf8.count > start {
      line("}")
    } else {
      text.removeLast()
      text += "}\n"
    }
  }

  mutating func indented(_ body: (inout SwiftPrinter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// Whether a line stays within the width that people read.
  func fits(_ code: Code) -> Bool {
    depth * 4 + code.text.utf8.count <= Self.widest
  }

  /// A list between brackets: on one line when it fits, else an element a line.
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

  /// A comment that is no documentation, such as the heading of a file.
  mutating func comment(_ comment: DocumentationComment) {
    comments("//", comment)
  }

  private mutating func comments(_ slashes: StaticString, _ comment: DocumentationComment) {
    for line in comment.lines {
      indent()
      text += "\(slashes)"
      if !line.isEmpty {
        text += " "
        text += line
      }
      text += "\n"
    }
  }

  private mutating func indent() {
    for _ in 0..<depth { text += "    " }
  }
}
