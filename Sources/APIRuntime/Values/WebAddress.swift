/// An `http` or `https` address, split into the parts of a request, and the check whether it may be
/// called. The same check applies to servers, redirects and files.
struct WebAddress: Sendable {
  /// In lowercase.
  let scheme: String
  /// Host, and port if there is one.
  let authority: String
  /// The origin of scheme and authority.
  let origin: Origin
  /// From where the host can be reached.
  let reach: Reach
  /// The part after the authority, encoded only where necessary.
  let path: String
  let query: String?
  let fragment: String?

  /// Path and query, as in a request.
  var target: String {
    (path.isEmpty ? "/" : path) + (query.map { "?" + $0 } ?? "")
  }

  init(_ text: String) throws(UnsafeAddress) {
    try self.init(URIReference(text))
  }

  init(_ reference: URIReference) throws(UnsafeAddress) {
    let scheme = reference.scheme?.lowercased()
    guard let scheme, scheme == "https" || scheme == "http" else { throw .scheme }
    guard reference.authority?.utf8.contains(UInt8(ascii: "@")) != true else { throw .userInfo }
    guard let encoded = reference.encoded(), let authority = encoded.authority else { throw .host }
    let end = authority.utf8.lastIndex(of: UInt8(ascii: "]")) ?? authority.startIndex
    let colon = authority[end...].utf8.firstIndex(of: UInt8(ascii: ":")) ?? authority.endIndex
    let host = String(authority[..<colon])
    guard Self.isHost(host) else { throw .host }
    let port = authority[colon...].dropFirst()
    guard port.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      throw .port
    }
    // An empty port means the default.
    self.authority = port.isEmpty ? host : authority
    guard let origin = Origin(scheme: scheme, authority: self.authority) else { throw .port }
    self.scheme = scheme
    self.origin = origin
    reach = origin.reach
    path = encoded.path
    query = encoded.query
    fragment = encoded.fragment
  }

  /// Neither empty nor percent-encoded, so that the host checked is the host connected to.
  private static func isHost(_ host: String) -> Bool {
    if host.utf8.first == UInt8(ascii: "["), host.utf8.last == UInt8(ascii: "]") {
      return host.utf8.dropFirst().dropLast().allSatisfy {
        PercentEncoding.isUnreserved($0) || $0 == UInt8(ascii: ":")
      }
    }
    return !host.isEmpty && host.utf8.allSatisfy(PercentEncoding.isUnreserved)
  }

  /// Checks whether the address may be called. The host's name is not resolved.
  ///
  /// - Parameters:
  ///   - source: what named the address: the server that redirects, or whose response points to a
  ///     file. `nil` for the program itself, which may name any address.
  ///   - allowsInsecureHTTP: whether `http` may be called on other machines, too.
  func check(namedBy source: Origin?, allowsInsecureHTTP: Bool) throws(UnsafeAddress) {
    let isLocal = reach == .loopback
    if let source {
      let from = source.reach
      guard from == .loopback || !isLocal else { throw .loopback }
      guard from != .internet || reach == .internet else { throw .privateNetwork }
    }
    // A call over `https` is never continued without it.
    let mayBeInsecure = source?.scheme != "https" && (isLocal || allowsInsecureHTTP)
    guard scheme == "https" || mayBeInsecure else { throw .insecure }
  }
}
