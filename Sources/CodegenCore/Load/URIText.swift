/// URIs as text (RFC 3986), as far as references between schemas need them. They are never opened.
enum URIText {
  /// Resolves `reference` against `base` (section 5.2), without a fragment. A base that is only a
  /// path gives a path.
  static func resolve(_ reference: String, against base: String) -> String {
    let reference = reference.prefix { $0 != "#" }
    if reference.isEmpty { return String(base.prefix { $0 != "#" }) }
    if hasScheme(reference) { return String(reference) }
    let (origin, path) = split(base)
    if reference.hasPrefix("//") { return "\(origin.prefix { $0 != "/" })\(reference)" }
    if reference.hasPrefix("/") { return origin + withoutDots(reference) }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let slash = folder.isEmpty && origin.contains("/") ? "/" : ""
    return origin + withoutDots(slash + folder + reference)
  }

  private static func hasScheme(_ text: Substring) -> Bool {
    text.prefix { $0 != "/" }.contains(":")
  }

  /// Scheme and authority, and the path after them.
  private static func split(_ uri: String) -> (origin: String, path: Substring) {
    let uri = uri.prefix { $0 != "#" && $0 != "?" }
    guard hasScheme(uri), let colon = uri.firstIndex(of: ":") else { return ("", uri) }
    let rest = uri[uri.index(after: colon)...]
    guard rest.hasPrefix("//") else { return (String(uri[...colon]), rest) }
    let authority = rest.dropFirst(2).prefix { $0 != "/" }
    return (uri[...colon] + "//" + authority, rest.dropFirst(2)[authority.endIndex...])
  }

  /// Section 5.2.4: without `.` and `..`.
  private static func withoutDots(_ path: some StringProtocol) -> String {
    var parts: [Substring] = []
    let all = path.split(separator: "/", omittingEmptySubsequences: false).map { Substring($0) }
    for (index, part) in all.enumerated() {
      let isLast = index == all.count - 1
      switch part {
      case ".": if isLast { parts.append("") }
      case "..":
        if let last = parts.last, last != "..", !(last.isEmpty && parts.count == 1) {
          parts.removeLast()
          if isLast { parts.append("") }
        } else if parts.isEmpty {
          parts.append(part)
        }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
