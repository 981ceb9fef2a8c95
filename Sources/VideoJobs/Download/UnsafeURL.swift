import APIRuntime
import Foundation

/// Why the address of a film is not called.
public enum UnsafeURL: Error, Hashable, Sendable, CustomStringConvertible {
  /// It is not `https`.
  case scheme
  /// It holds a user or a password.
  case userInfo
  /// It has no host.
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

  /// Looks at an address that an answer gave. What a host's name stands for is not asked.
  ///
  /// - Parameter isLocal: whether the API itself is on this machine, as a mock is: then films may
  /// be   there, too, and without encryption.
  static func check(_ url: URL, isLocal: Bool) throws(UnsafeURL) {
    guard let parts = URLComponents(url: url, resolvingAgainstBaseURL: true),
      let scheme = parts.scheme?.lowercased(), scheme == "https" || scheme == "http"
    else { throw .scheme }
    guard parts.user == nil, parts.password == nil else { throw .userInfo }
    guard let host = parts.encodedHost, !host.isEmpty else { throw .host }
    let reach = Reach(host: host)
    guard scheme == "https" || (reach == .loopback && isLocal) else { throw .scheme }
    guard reach == .internet || (reach == .loopback && isLocal) else { throw .privateNetwork }
  }
}
