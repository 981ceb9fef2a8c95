/// Names of header fields (RFC 9110, section 5.1).
enum HeaderName {
  /// Whether a byte is allowed in a token (RFC 9110, section 5.6.2).
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
  /// Whether text is a token, such as the name of a header, a cookie or an authentication scheme.
  static func isToken(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(isTokenByte)
  }

  /// Whether a header determines where a message goes or where it ends.
  static func frames(_ name: String) -> Bool {
    [
      "host", "content-length", "transfer-encoding", "connection", "upgrade", "te", "trailer",
      "expect",
    ].contains(name.lowercasedASCII())
  }
}

/// Names of media types (RFC 6838).
enum MediaTypeName {
  /// `application/json`, `text/json`, `application/problem+json`, with or without parameters.
  static func isJSON(_ name: String) -> Bool {
    let essence = essence(of: name)
    return essence.hasSuffix("/json") || essence.hasSuffix("+json")
  }

  /// `application/json`, with or without parameters.
  static func isPlainJSON(_ name: String) -> Bool { essence(of: name) == "application/json" }

  /// `*/*` and `application/*`: any type, including JSON.
  static func isAny(_ name: String) -> Bool {
    ["*/*", "*", "application/*"].contains(essence(of: name))
  }

  /// The name as sent in a header; `nil` if it is not the name of a media type.
  static func sendable(_ name: String) -> String? {
    let parts = name.split(separator: ",", maxSplits: 1)
    let trimmed = parts.first.map { $0.drop { $0 == " " } } ?? ""
    guard trimmed.contains("/"), trimmed.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      return nil
    }
    return String(trimmed)
  }

  private static func essence(of name: String) -> String {
    name.prefix { $0 != ";" }.filter { $0 != " " }.lowercasedASCII()
  }

  /// Whether the type is binary: images, audio, video, fonts, archives.
  static func isBinary(_ name: String) -> Bool {
    let essence = essence(of: name)
    let type = essence.prefix { $0 != "/" }
    return ["image", "audio", "video", "font"].contains(type) || binary.contains(essence)
  }

  private static let binary: Set = [
    "application/octet-stream", "application/pdf", "application/zip", "application/gzip",
  ]
}
