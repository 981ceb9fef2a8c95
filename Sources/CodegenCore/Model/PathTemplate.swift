/// A path with its parameters: `/videos/{video_id}`
/// (https://spec.openapis.org/oas/v3.1.1.html#path-templating).
struct PathTemplate {
  let text: String
  /// Without a fragment, which is not part of a request: some documents use it to distinguish
  /// otherwise equal paths.
  let sent: String
  /// Whether it contains a query or a fragment.
  let isMoreThanPath: Bool
  /// The names in braces, in order.
  let parameters: [String]

  /// `nil` if braces do not match or are empty.
  init?(_ text: String) {
    var parameters: [String] = []
    var name: String?
    var isMoreThanPath = false
    var fragment: String.Index?
    for (index, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
      switch (scalar, name) {
      case ("?", nil): isMoreThanPath = true
      case ("#", nil): fragment = fragment ?? index
      case ("{", nil): name = ""
      case ("}", let finished?) where !finished.isEmpty:
        parameters.append(finished)
        name = nil
      case ("{", _), ("}", _): return nil
      case (_, var open?):
        open.unicodeScalars.append(scalar)
        name = open
      case (_, nil): continue
      }
    }
    guard name == nil else { return nil }
    self.text = text.hasPrefix("/") ? text : "/" + text
    let sent = String(text.unicodeScalars[..<(fragment ?? text.endIndex)])
    self.sent = sent.hasPrefix("/") ? sent : "/" + sent
    self.isMoreThanPath = isMoreThanPath || fragment != nil
    self.parameters = parameters
  }

  /// Names for an operation without an id, increasingly exact: `get video`, `get v1 video`,
  /// `get v1 videos by video_id`.
  func names(forMethod method: String) -> [String] {
    let segments = text.split(separator: "/").map { String($0) }
    let named = segments.filter { !$0.contains("{") }
    let plain = named.drop { isPrefix($0) }
    let brief = words(method, Array(plain), of: segments)
    let full = words(method, named, of: segments)
    let exact = ([method] + segments.map { $0.contains("{") ? "by " + $0 : $0 })
      .joined(separator: " ")
    return [brief, full, exact]
  }

  /// `v1` and `api` begin every path of a document and distinguish nothing.
  private func isPrefix(_ segment: String) -> Bool {
    let lower = segment.lowercasedASCII()
    if lower == "api" { return true }
    return lower.first == "v" && lower.dropFirst().first?.isNumber == true
  }

  /// A path that ends in a parameter refers to one of many: `/videos/{id}` gives `video`.
  private func words(_ method: String, _ named: [String], of segments: [String]) -> String {
    var named = named
    if segments.last?.contains("{") == true, let last = named.last {
      named[named.count - 1] = Singular.of(last) ?? last
    }
    return ([method] + named).joined(separator: " ")
  }
}

extension PathTemplate {
  /// A reason why a path may arrive changed, or not at all.
  enum Oddity {
    /// A segment is `.` or `..`, written out or encoded (RFC 3986, section 5.2.4).
    case dots
    /// A `%` that is not followed by two digits (RFC 3986, section 2.1).
    case brokenEscape

    /// Text to follow the path in a message.
    var words: String {
      switch self {
      case .dots:
        "has a segment '.' or '..', so servers read another path; its operations cannot be "
          + "called"
      case .brokenEscape: "has a '%' that encodes nothing; sent as '%25'"
      }
    }

    var help: String {
      switch self {
      case .dots: "write the resulting path"
      case .brokenEscape: "write '%25' for a percent sign, or two hexadecimal digits after it"
      }
    }
  }

  var oddity: Oddity? {
    let isDots = text.split(separator: "/").contains { segment in
      [".", ".."].contains(percentDecoded(segment))
    }
    if isDots { return .dots }
    let bytes = Array(text.utf8)
    let isBroken = bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "%") && encodedByte(bytes[(index + 1)...]) == nil
    }
    return isBroken ? .brokenEscape : nil
  }
}
