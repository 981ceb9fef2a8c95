import Foundation

/// The base address of an API: scheme, host, port and the path prefix of all operations. It is
/// checked when a request is built: it must be `http` or `https` and have a host, but no user,
/// query or fragment. Existing encoding is kept; only characters that a request cannot contain are
/// encoded.
public struct Server: Sendable {
  // Computed once, because a client calls the same server again and again.
  private let result: Result<Address, InvalidRequest.Reason>

  /// Creates a server from a URL.
  public init(_ url: URL) {
    self.init(url.absoluteString)
  }

  /// Creates a server from text, for example `https://api.example.com/v1`.
  public init(_ text: String) {
    result = Result { () throws(InvalidRequest.Reason) in try Self.address(text) }
  }

  struct Address {
    let whole: WebAddress
    /// Without a trailing slash.
    let path: String

    var scheme: String { whole.scheme }
    var authority: String { whole.authority }
  }

  /// - Throws: ``InvalidRequest/Reason/server(_:)``. The message does not repeat the address,
  ///   because it may contain a password or a key.
  func address() throws(InvalidRequest.Reason) -> Address {
    try result.get()
  }

  private static func address(_ text: String) throws(InvalidRequest.Reason) -> Address {
    // Such a character is certainly a mistake.
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
      throw .server("it contains a space, a control character or a backslash")
    }
    let whole: WebAddress
    do {
      whole = try WebAddress(text)
    } catch {
      throw .server("\(error)")
    }
    guard whole.query == nil else { throw .server("it has a query") }
    guard whole.fragment == nil else { throw .server("it has a fragment") }
    let segments = whole.path.split(separator: "/")
    guard !segments.contains(where: { ["." as Substring, ".."].contains($0) }) else {
      throw .server("its path contains '.' or '..'")
    }
    return Address(whole: whole, path: segments.map { "/" + $0 }.joined())
  }
}

extension Server: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension Server: CustomStringConvertible, CustomReflectable {
  /// The address, or only a note that it is unusable, because it may contain a password.
  public var description: String {
    guard let address = try? address() else { return "unusable server address" }
    return "\(address.scheme)://\(address.authority)\(address.path)"
  }

  public var customMirror: Mirror {
    Mirror(self, children: ["address": description])
  }
}
