/// Just enough of Swift's grammar to distinguish code from comments and string literals.
enum SwiftCode {
  /// The text with comments and the content of quotes, including interpolations, replaced by
  /// spaces. Quotes and lines stay in place.
  static func withoutCommentsAndStrings(_ text: String) -> String {
    var scanner = Scanner(Array(text.utf8))
    scanner.code(until: nil)
    return String(decoding: scanner.output, as: UTF8.self)
  }

  /// The words of an identifier in lowercase: `HTTPServer2` is `http`, `server2`.
  static func words(of identifier: some StringProtocol) -> [String] {
    let scalars = Array(identifier.unicodeScalars)
    var words: [String] = []
    var word = ""
    for (index, scalar) in scalars.enumerated() {
      let isUpper = scalar.properties.isUppercase
      let wasLower = index > 0 && !scalars[index - 1].properties.isUppercase
      let isLowerNext = index + 1 < scalars.count && scalars[index + 1].properties.isLowercase
      if isUpper && (wasLower || isLowerNext) || scalar == "_" {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if scalar != "_" { word += scalar.properties.lowercaseMapping }
    }
    return word.isEmpty ? words : words + [word]
  }
}

private struct Scanner {
  private let bytes: [UInt8]
  private var index = 0
  private(set) var output: [UInt8] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func keep() {
    output.append(bytes[index])
    index += 1
  }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where index < bytes.count {
      output.append(bytes[index] == UInt8(ascii: "\n") ? UInt8(ascii: "\n") : UInt8(ascii: " "))
      index += 1
    }
  }

  /// Reads code; with `end`, up to the parenthesis that ends an interpolation.
  mutating func code(until end: UInt8?) {
    var depth = 0
    while index < bytes.count {
      if starts("//") {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { blank() }
      } else if starts("/*") {
        comment()
      } else if let hashes = literalStart() {
        string(hashes)
      } else if end != nil, bytes[index] == UInt8(ascii: "(") {
        depth += 1
        blank()
      } else if let end, bytes[index] == end {
        if depth == 0 { return }
        depth -= 1
        blank()
      } else if end != nil {
        blank()
      } else {
        keep()
      }
    }
  }

  private mutating func comment() {
    var depth = 0
    while index < bytes.count {
      if starts("/*") {
        depth += 1
        blank(2)
      } else if starts("*/") {
        depth -= 1
        blank(2)
        if depth == 0 { return }
      } else {
        blank()
      }
    }
  }

  /// The number of `#` before a literal that starts here.
  private func literalStart() -> Int? {
    let hashes = bytes[index...].prefix { $0 == UInt8(ascii: "#") }.count
    let quote = index + hashes
    return quote < bytes.count && bytes[quote] == UInt8(ascii: "\"") ? hashes : nil
  }

  private mutating func string(_ hashes: Int) {
    let marks = String(repeating: "#", count: hashes)
    for _ in 0..<hashes { keep() }
    let quotes = starts("\"\"\"") ? "\"\"\"" : "\""
    for _ in quotes.utf8 { keep() }
    while index < bytes.count {
      if starts(quotes + marks) {
        for _ in (quotes + marks).utf8 { keep() }
        return
      }
      if quotes == "\"", bytes[index] == UInt8(ascii: "\n") { return }
      if starts("\\" + marks + "(") {
        blank(2 + hashes)
        code(until: UInt8(ascii: ")"))
        blank()
      } else if starts("\\" + marks) {
        blank(2 + hashes)
      } else {
        blank()
      }
    }
  }
}
