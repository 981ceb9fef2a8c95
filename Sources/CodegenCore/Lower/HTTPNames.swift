/// Names of header fields (RFC 9110, section 5.1).
enum HeaderName {
  /// Whether a byte may stand in a token (RFC 9110, section 5.6.2).
  static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "_"),
      UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

extension HeaderName {
  /// Whether a text is a token: a header can be called so, a cookie and an authentication scheme.
  static func isToken(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(isTokenByte)
  }

  /// Whether a header says where a message goes, or where it ends.
  static func frames(_ name: String) -> Bool {
    [
      "host", "content-length", "transfer-encoding", "connection", "upgrade", "te", "trailer",
      "expect",
    ].contains(name.lowercasedASCII())
  }
}

/// Names of media types (RFC 6838).
enum MediaTypeName {
  /// `application/json`, `application/problem+json`, `*/*`, with or without parameters.
  static func isJSON(_ name: String) -> Bool {
    let essence = name.prefix { $0 != ";" }.filter { $0 != " " }.lowercasedASCII()
    return essence == "application/json" || essence.hasSuffix("+json") || essence == "*/*"
  }
  /// Pictures, sound, films, archives: what has no text to be read.
  static func isBinary(_ name: String) -> Bool {
    let essence = name.prefix { $0 != ";" }.filter { $0 != " " }.lowercasedASCII()
    let type = essence.prefix { $0 != "/" }
    return ["image", "audio", "video", "font"].contains(type) || binary.contains(essence)
  }

  private static let binary: Set = [
    "application/octet-stream", "application/pdf", "application/zip", "application/gzip",
  ]
}
