import YAMLTree

/// The target of a reference: a location in a file.
struct ReferenceTarget: Hashable, Sendable {
  let file: FileID
  /// The reference tokens of a JSON Pointer (RFC 6901, section 3), unescaped.
  let tokens: [String]

  func appending(_ token: String) -> Self { Self(file: file, tokens: tokens + [token]) }

  var pointer: String {
    tokens.reduce(into: "") { pointer, token in
      pointer += "/"
      pointer += Self.escaped(token)
    }
  }

  static func escaped(_ token: String) -> String {
    guard token.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") })
    else { return token }
    var result = ""
    for character in token.unicodeScalars {
      switch character {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// The tokens of a fragment, which is decoded before it is split (RFC 6901, section 6). `nil` if
  /// it is not a JSON Pointer.
  static func tokens(ofFragment fragment: Substring) -> [String]? {
    let pointer = percentDecoded(fragment)
    if pointer.isEmpty { return [] }
    let slash = UInt8(ascii: "/")
    guard pointer.utf8.first == slash else { return nil }
    return pointer.utf8.dropFirst().split(separator: slash, omittingEmptySubsequences: false)
      .map { unescaped(String(Substring($0))) }
  }

  private static func unescaped(_ token: String) -> String {
    guard token.utf8.contains(UInt8(ascii: "~")) else { return token }
    var result = ""
    var rest = token[...]
    while let tilde = rest.firstIndex(of: "~") {
      result += rest[..<tilde]
      rest = rest[rest.index(after: tilde)...]
      switch rest.first {
      case "0": result += "~"
      case "1": result += "/"
      default:
        result += "~"
        continue
      }
      rest = rest.dropFirst()
    }
    return result + rest
  }
}

extension ReferenceTarget {
  // String equality is canonical: "é" in one code point equals "é" in two. Keys of a document are
  // not.
  static func == (a: ReferenceTarget, b: ReferenceTarget) -> Bool {
    guard a.file == b.file, a.tokens.count == b.tokens.count else { return false }
    for index in a.tokens.indices.reversed()
    where ExactKey(a.tokens[index]) != ExactKey(b.tokens[index]) {
      return false
    }
    return true
  }

  // Components of a document mostly differ in the last token; what stands within them, in the first
  // ones.
  func hash(into hasher: inout Hasher) {
    hasher.combine(file)
    hasher.combine(tokens.count)
    hasher.combine(tokens.last)
    if tokens.count > 3 {
      hasher.combine(tokens[1])
      hasher.combine(tokens[2])
    }
  }
}
