import Foundation

/// The parts of an address, split as in https://www.rfc-editor.org/rfc/rfc3986#appendix-B, which
/// accepts any text. Joined, they are the original text.
struct URIReference: Sendable {
  /// The text before the first colon, if it is a valid scheme name.
  var scheme: String?
  var authority: String?
  var path: String
  var query: String?
  var fragment: String?

  init(_ text: String) {
    var rest = Substring(text)
    fragment = rest.cut(behind: UInt8(ascii: "#"))
    query = rest.cut(behind: UInt8(ascii: "?"))
    if let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(rest[..<colon]) {
      scheme = String(rest[..<colon])
      rest = rest[rest.utf8.index(after: colon)...]
    }
    if rest.utf8.starts(with: "//".utf8) {
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: 2)...]
      let end = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = String(rest[..<end])
      rest = rest[end...]
    }
    path = String(rest)
  }

  var text: String {
    (scheme.map { $0 + ":" } ?? "") + (authority.map { "//" + $0 } ?? "") + path
      + (query.map { "?" + $0 } ?? "") + (fragment.map { "#" + $0 } ?? "")
  }

  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, first.isASCIILetter else { return false }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        true
      case let byte: byte.isASCIILetter
      }
    }
  }
}

extension URIReference {
  /// Returns the reference with all invalid characters encoded; existing encoding is kept. `nil` if
  /// the host cannot be written.
  func encoded() -> URIReference? {
    var reference = self
    if let authority {
      guard let authority = Self.encoded(authority: authority) else { return nil }
      reference.authority = authority
    }
    reference.path = PercentEncoding.encodeTemplate(path[...])
    reference.query = query.map(PercentEncoding.encodeQuery)
    reference.fragment = fragment.map(PercentEncoding.encodeQuery)
    return reference
  }

  private static func encoded(authority: String) -> String? {
    var host = authority[...]
    var user = ""
    if let at = host.utf8.lastIndex(of: UInt8(ascii: "@")) {
      user = PercentEncoding.encodeUserInfo(String(host[..<at])) + "@"
      host = host[host.utf8.index(after: at)...]
    }
    // Within brackets, colons belong to the host.
    let end = host.utf8.lastIndex(of: UInt8(ascii: "]")) ?? host.startIndex
    let colon = host[end...].utf8.firstIndex(of: UInt8(ascii: ":")) ?? host.endIndex
    return encoded(host: String(host[..<colon])).map { user + $0 + host[colon...] }
  }

  /// Internationalized domain names are left to Foundation.
  private static func encoded(host: String) -> String? {
    let isPlain = host.utf8.allSatisfy {
      PercentEncoding.isUnreserved($0) || [UInt8(ascii: ":"), 0x5B, 0x5D].contains($0)
    }
    return isPlain ? host : URLComponents(string: "https://\(host)")?.encodedHost
  }

  /// Resolves the reference against a base address,
  /// https://www.rfc-editor.org/rfc/rfc3986#section-5.2. Nothing is encoded or decoded. An address
  /// with a scheme is complete and kept unchanged, including dot segments, since it may be signed.
  func resolved(against base: URIReference) -> URIReference {
    guard scheme == nil else { return self }
    var target = self
    target.scheme = base.scheme
    if authority != nil {
      target.path = Self.withoutDots(path)
      return target
    }
    target.authority = base.authority
    if path.isEmpty {
      target.path = base.path
      target.query = query ?? base.query
    } else if path.utf8.first == UInt8(ascii: "/") {
      target.path = Self.withoutDots(path)
    } else if let slash = base.path.utf8.lastIndex(of: UInt8(ascii: "/")) {
      target.path = Self.withoutDots(base.path[...slash] + path)
    } else {
      target.path = Self.withoutDots((base.authority == nil ? "" : "/") + path)
    }
    return target
  }

  /// https://www.rfc-editor.org/rfc/rfc3986#section-5.2.4, for a path that begins with a slash.
  private static func withoutDots(_ path: String) -> String {
    let segments = path.utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var kept: [Substring] = []
    for (number, segment) in segments.enumerated() {
      let isLast = number == segments.count - 1
      switch Substring(segment) {
      case ".": if isLast { kept.append("") }
      case "..":
        if kept.count > 1 { kept.removeLast() }
        if isLast { kept.append("") }
      case let other: kept.append(other)
      }
    }
    return kept.joined(separator: "/")
  }
}

extension Substring {
  /// Truncates the text at the first such byte.
  ///
  /// - Returns: the text after it; `nil` if there is none.
  fileprivate mutating func cut(behind byte: UInt8) -> String? {
    guard let index = utf8.firstIndex(of: byte) else { return nil }
    defer { self = self[..<index] }
    return String(self[utf8.index(after: index)...])
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
