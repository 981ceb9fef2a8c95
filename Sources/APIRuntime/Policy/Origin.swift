import Foundation
import HTTPTypes

/// Scheme, host and port: what a credential is bound to, https://www.rfc-editor.org/rfc/rfc6454.
struct Origin: Hashable, Sendable {
  let scheme: String
  /// In lower case, an IPv6 address in brackets.
  let host: String
  let port: Int

  init?(_ request: HTTPRequest) {
    guard let scheme = request.scheme, let authority = request.authority else { return nil }
    self.init(scheme: scheme, authority: authority)
  }

  /// `nil` when the authority has a user, no host, or a port that there is not.
  init?(scheme: String, authority: String) {
    self.scheme = scheme.lowercased()
    let end = authority.lastIndex(of: "]") ?? authority.startIndex
    let colon = authority[end...].lastIndex(of: ":")
    host = authority[..<(colon ?? authority.endIndex)].lowercased()
    guard !host.isEmpty, !authority.contains("@") else { return nil }
    if let colon {
      // Beyond 65535, there are HTTP libraries that stop the process.
      guard let port = UInt16(authority[authority.index(after: colon)...]), port > 0 else {
        return nil
      }
      self.port = Int(port)
    } else {
      port = self.scheme == "https" ? 443 : 80
    }
  }

  /// Whether the host is the machine that the call is made on.
  var isLoopback: Bool {
    if host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  /// Whether the host can be the machine that the call is made on, however it is spelled: resolvers
  /// also know `localhost.`, `127.1`, `0x7f000001` and many forms of IPv6.
  var mayBeLoopback: Bool {
    if host.hasPrefix("[") {
      var bytes = [UInt8](repeating: 0, count: 16)
      guard inet_pton(AF_INET6, String(host.dropFirst().dropLast()), &bytes) == 1 else {
        return true
      }
      let isEmbedded = bytes[..<10].allSatisfy { $0 == 0 } && [0, 0xFF].contains(bytes[10])
      return isEmbedded && (bytes[12] == 127 || bytes[12] == 0)
    }
    let name = host.hasSuffix(".") ? String(host.dropLast()) : host
    if name == "localhost" || name.hasSuffix(".localhost") { return true }
    var address = in_addr()
    guard inet_aton(name, &address) != 0 else { return false }
    let first = UInt32(bigEndian: address.s_addr) >> 24
    return first == 127 || first == 0
  }
}
