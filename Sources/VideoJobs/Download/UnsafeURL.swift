/// Why the address of a film is not called.
public enum UnsafeURL: Error, Hashable, Sendable, CustomStringConvertible {
  /// It is not `https`.
  case scheme
  /// It holds a user or a password.
  case userInfo
  /// It has no host, or one that cannot be read.
  case host
  /// It leads to this machine, or into a private network, where films are not.
  case privateNetwork

  public var description: String {
    switch self {
    case .scheme: "its address is not https"
    case .userInfo: "its address holds a user or a password"
    case .host: "its address has no host"
    case .privateNetwork: "its address leads into a private network"
    }
  }
}
