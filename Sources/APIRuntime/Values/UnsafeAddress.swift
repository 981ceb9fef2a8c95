import Foundation

/// Why an address is not called. One list for all addresses: servers, where redirects lead, and
/// files that answers point to.
public enum UnsafeAddress: Error, Hashable, Sendable {
  /// It is `file:`, `ftp:`, `data:`, or has no scheme at all.
  case scheme
  /// It holds a user or a password.
  case userInfo
  /// It has no host, or one that cannot be.
  case host
  /// Its port is none from 1 to 65535.
  case port
  /// It is `http`: on another machine, or where what named it is `https`.
  case insecure
  /// It leads to the caller's own machine, and was named by another.
  case loopback
  /// It leads into a private network, such as to a cloud's metadata, and was named from the
  /// internet.
  case privateNetwork
}

extension UnsafeAddress: CustomStringConvertible, LocalizedError {
  /// In words that begin with "it", and repeat nothing of the address: it may be signed.
  public var description: String {
    switch self {
    case .scheme: "it begins with neither https: nor http:"
    case .userInfo: "it holds a user or a password"
    case .host: "it has no host, or one that cannot be"
    case .port: "its port is none from 1 to 65535"
    case .insecure:
      "it begins with http://, which anyone on the way can read"
        + " (options.allowsInsecureHTTP allows that, but never after https)"
    case .loopback: "it leads to the caller's own machine"
    case .privateNetwork: "it leads into a private network"
    }
  }

  public var errorDescription: String? { "an address is not called: \(description)" }
}
