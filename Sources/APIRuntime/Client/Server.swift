import Foundation

/// The address that an API is called at: scheme, host, port and the path that all operations lie
/// below. It is checked when a request is built: `http` or `https`, a host, and neither a user, nor
/// a query, nor a fragment.
public struct Server: Sendable {
  // Read once: a client calls the same server again and again.
  private let result: Result<Address, InvalidRequest.Reason>

  /// The address as a URL.
  public init(_ url: URL) {
    self.init(url.absoluteString)
  }

  /// The address as text, for example `https://api.example.com/v1`.
  public init(_ text: String) {
    result = Result { () throws(InvalidRequest.Reason) in try Self.address(text) }
  }

  struct Address {
    let scheme: String
    let authority: String
    /// Without a slash at the end.
    let path: String
    /// From where the host can be reached.
    let reach: Reach
  }

  /// - Throws: ``InvalidRequest/Reason/server(_:)``. The message does not repeat the address,
  ///   because a password or a key may stand in it.
  func address() throws(InvalidRequest.Reason) -> Address {
    try result.get()
  }

  /// The address, for calls under these rules.
  ///
  /// - Throws: as ``address()`` does; ``InvalidRequest/Reason/insecureServer``.
  func address(under options: CallOptions) throws(InvalidRequest.Reason) -> Address {
    let address = try address()
    guard address.scheme == "https" || address.reach == .loopback || options.allowsInsecureHTTP
    else { throw .insecureServer }
    return address
  }

  private static func address(_ text: String) throws(InvalidRequest.Reason) -> Address {
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }),
      let parts = URLComponents(string: text)
    else { throw .server("it is not a URL") }
    guard let scheme = parts.scheme?.lowercased(), scheme == "https" || scheme == "http" else {
      throw .server("its scheme is neither https nor http")
    }
    guard let host = parts.encodedHost, isHost(host) else { throw .server("it has no host") }
    guard parts.user == nil, parts.password == nil else {
      throw .server("it holds a user or a password")
    }
    guard parts.query == nil else { throw .server("it has a query") }
    guard parts.fragment == nil else { throw .server("it has a fragment") }
    if let port = parts.port, !(1...65_535).contains(port) {
      throw .server("its port is out of range")
    }
    let segments = parts.percentEncodedPath.split(separator: "/")
    guard !segments.contains(where: { ["." as Substring, ".."].contains($0) }) else {
      throw .server("its path goes up")
    }
    return Address(
      scheme: scheme,
      authority: host + (parts.port.map { ":\($0)" } ?? ""),
      path: segments.map { "/" + $0 }.joined(),
      reach: Reach(host: host))
  }

  /// From where the server can be reached; `nil` for an address that is unusable.
  package var reach: Reach? { try? address().reach }

  /// Neither empty nor percent-encoded: what is checked is what is connected to.
  static func isHost(_ host: String) -> Bool {
    !host.isEmpty
      && host.utf8.allSatisfy {
        PercentEncoding.isUnreserved($0) || [UInt8(ascii: ":"), 0x5B, 0x5D].contains($0)
      }
  }
}

extension Server: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension Server: CustomStringConvertible, CustomReflectable {
  /// The address, or only that it is unusable: such a text may hold a password.
  public var description: String {
    guard let address = try? address() else { return "unusable server address" }
    return "\(address.scheme)://\(address.authority)\(address.path)"
  }

  public var customMirror: Mirror {
    Mirror(self, children: ["address": description])
  }
}
