import Foundation

/// Why an address must not be called. The same list applies to servers, targets of redirects, and
/// files that responses point to.
public enum UnsafeAddress: Error, Hashable, Sendable {
  /// Its scheme is another one, such as `file:`, `ftp:` or `data:`, or is missing.
  case scheme
  /// It contains a user or a password.
  case userInfo
  /// It has no host or an invalid one.
  case host
  /// Its port is not between 1 and 65535.
  case port
  /// It is `http` on another machine, or was named by an `https` server.
  case insecure
  /// It leads to the caller's own machine but was named by another one.
  case loopback
  /// It leads into a private network, such as to a cloud's metadata service, but was named from the
  /// internet.
  case privateNetwork
}

extension UnsafeAddress: CustomStringConvertible, LocalizedError {
  /// Begins with "it" and does not repeat the address, which may be signed.
  public var description: String {
    switch self {
    case .scheme: "it begins with neither https: nor http:"
    case .userInfo: "it contains a user or a password"
    case .host: "it has no host or an invalid one"
    case .port: "its port is not between 1 and 65535"
    case .insecure:
      "it begins with http://, which anyone on the network path can read"
        + " (options.allowsInsecureHTTP allows that, but never after https)"
    case .loopback: "it leads to the caller's own machine"
    case .privateNetwork: "it leads into a private network"
    }
  }

  public var errorDescription: String? { "the address must not be called: \(description)" }
}
