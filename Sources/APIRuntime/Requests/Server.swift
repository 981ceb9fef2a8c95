import Foundation

/// The address that an API is called at: scheme, host, port and the path that all operations lie
/// below. It is checked when a request is built: `http` or `https`, a host, and neither a user, nor
/// a query, nor a fragment. What is encoded in it stays as it is; only what a request cannot hold
/// is encoded.
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
    let whole: WebAddress
    /// Without a slash at the end.
    let path: String

    var scheme: String { whole.scheme }
    var authority: String { whole.authority }
  }

  /// - Throws: ``InvalidRequest/Reason/server(_:)``. The message does not repeat the address,
  ///   because a password or a key may stand in it.
  func address() throws(InvalidRequest.Reason) -> Address {
    try result.get()
  }

  private static func address(_ text: String) throws(InvalidRequest.Reason) -> Address {
    // Whoever wrote such a character did not mean it.
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
      throw .server("it holds a blank, a control character or a backslash")
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
      throw .server("its path goes up")
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
  /// The address, or only that it is unusable: such a text may hold a password.
  public var description: String {
    guard let address = try? address() else { return "unusable server address" }
    return "\(address.scheme)://\(address.authority)\(address.path)"
  }

  public var customMirror: Mirror {
    Mirror(self, children: ["address": description])
  }
}
