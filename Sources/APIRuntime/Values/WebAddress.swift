/// An `http` or `https` address in the parts of a request, and whether it may be called: the one
/// check that decides for servers, redirects and files alike.
struct WebAddress: Sendable {
  /// In lower case.
  let scheme: String
  /// Host, and port if there is one.
  let authority: String
  /// Of these two.
  let origin: Origin
  /// From where the host can be reached.
  let reach: Reach
  /// What stands behind the authority, encoded where it has to be and nowhere else.
  let path: String
  let query: String?
  let fragment: String?

  /// Path and query, as a request has them.
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
    // An empty port is the usual one.
    self.authority = port.isEmpty ? host : authority
    guard let origin = Origin(scheme: scheme, authority: self.authority) else { throw .port }
    self.scheme = scheme
    self.origin = origin
    reach = origin.reach
    path = encoded.path
    query = encoded.query
    fragment = encoded.fragment
  }

  /// Neither empty nor percent-encoded: what is checked is what is connected to.
  private static func isHost(_ host: String) -> Bool {
    if host.utf8.first == UInt8(ascii: "["), host.utf8.last == UInt8(ascii: "]") {
      return host.utf8.dropFirst().dropLast().allSatisfy {
        PercentEncoding.isUnreserved($0) || $0 == UInt8(ascii: ":")
      }
    }
    return !host.isEmpty && host.utf8.allSatisfy(PercentEncoding.isUnreserved)
  }

  /// Whether the address may be called. What a host's name stands for is not asked.
  ///
  /// - Parameters:
  ///   - source: what named the address: the server that redirects, or whose answer points to a
  ///     file. `nil`: the program itself, which may name what it likes.
  ///   - allowsInsecureHTTP: whether `http` may be called on other machines, too.
  func check(namedBy source: Origin?, allowsInsecureHTTP: Bool) throws(UnsafeAddress) {
    let isLocal = reach == .loopback
    if let source {
      let from = source.reach
      guard from == .loopback || !isLocal else { throw .loopback }
      guard from != .internet || reach == .internet else { throw .privateNetwork }
    }
    // Whoever came by https is not sent on without it.
    let mayBeInsecure = source?.scheme != "https" && (isLocal || allowsInsecureHTTP)
    guard scheme == "https" || mayBeInsecure else { throw .insecure }
  }
}
