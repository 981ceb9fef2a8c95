import Foundation
import HTTPTypes

/// Scheme, host and port, to which credentials are bound, https://www.rfc-editor.org/rfc/rfc6454.
struct Origin: Hashable, Sendable {
  let scheme: String
  /// In lowercase; an IPv6 address is in brackets.
  let host: String
  let port: Int

  init?(_ request: HTTPRequest) {
    guard let scheme = request.scheme, let authority = request.authority else { return nil }
    self.init(scheme: scheme, authority: authority)
  }

  /// Returns `nil` if the authority has a user, no host, or an invalid port.
  init?(scheme: String, authority: String) {
    self.scheme = scheme.lowercased()
    let end = authority.lastIndex(of: "]") ?? authority.startIndex
    let colon = authority[end...].lastIndex(of: ":")
    host = authority[..<(colon ?? authority.endIndex)].lowercased()
    guard !host.isEmpty, !authority.contains("@") else { return nil }
    if let colon {
      // Some HTTP libraries crash on ports above 65535.
      guard let port = UInt16(authority[authority.index(after: colon)...]), port > 0 else {
        return nil
      }
      self.port = Int(port)
    } else {
      port = self.scheme == "https" ? 443 : 80
    }
  }

  /// From where the host can be reached.
  var reach: Reach { Reach(host: host) }
}
