import Foundation

/// From where a host can be reached, as far as its name or address tells. Names are not resolved.
enum Reach: Hashable, Sendable {
  /// The local machine.
  case loopback
  /// A network other than the internet: private, link-local (where clouds serve their metadata) or
  /// reserved; or a name known only in such a network.
  case privateNetwork
  /// Anywhere.
  case internet

  /// - Parameter host: as in a URL, with an IPv6 address in brackets.
  init(host: String) {
    var host = host.lowercased()
    if host.hasSuffix(".") { host.removeLast() }
    if host.hasPrefix("["), host.hasSuffix("]") {
      self = Self.reach(ofIPv6: String(host.dropFirst().dropLast()))
    } else if let last = host.split(separator: ".", omittingEmptySubsequences: false).last,
      last.first?.isNumber == true
    {
      // No top-level domain begins with a digit, so this is an address in one of its spellings.
      self = Self.ipv4(host).map(Self.reach(ofIPv4:)) ?? .privateNetwork
    } else if host == "localhost" || host.hasSuffix(".localhost") {
      self = .loopback
    } else {
      let endings = [".local", ".internal", ".home.arpa", ".lan", ".localdomain"]
      let isLocal = !host.contains(".") || endings.contains { host.hasSuffix($0) }
      self = isLocal || host.contains("%") ? .privateNetwork : .internet
    }
  }

  /// Parses an address like `inet_aton`: up to four numbers, decimal, octal (`017`) or hexadecimal
  /// (`0x7f`); the last one fills the remaining bytes.
  private static func ipv4(_ text: String) -> UInt32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...4).contains(parts.count) else { return nil }
    var numbers: [UInt64] = []
    for part in parts {
      let isHex = part.hasPrefix("0x")
      let isOctal = part.hasPrefix("0") && part.count > 1
      let digits = isHex ? part.dropFirst(2) : part
      guard digits.utf8.count <= 12,
        let number = UInt64(digits.isEmpty ? "0" : digits, radix: isHex ? 16 : isOctal ? 8 : 10)
      else { return nil }
      numbers.append(number)
    }
    let last = numbers.removeLast()
    guard numbers.allSatisfy({ $0 < 256 }), last < 1 << UInt64(8 * (4 - numbers.count)) else {
      return nil
    }
    let address = numbers.enumerated().reduce(last) {
      $0 | $1.element << UInt64(24 - 8 * $1.offset)
    }
    return UInt32(address)
  }

  // https://www.iana.org/assignments/iana-ipv4-special-registry
  private static let reserved: [(prefix: UInt32, bits: UInt32)] = [
    (0x0A00_0000, 8), (0x6440_0000, 10), (0xA9FE_0000, 16), (0xAC10_0000, 12), (0xC000_0000, 24),
    (0xC000_0200, 24), (0xC0A8_0000, 16), (0xC612_0000, 15), (0xC633_6400, 24), (0xCB00_7100, 24),
    (0xE000_0000, 3),
  ]

  private static func reach(ofIPv4 address: UInt32) -> Reach {
    // On Linux, 0.0.0.0 is the local machine, too.
    if address >> 24 == 127 || address >> 24 == 0 { return .loopback }
    let isReserved = reserved.contains { address >> (32 - $0.bits) == $0.prefix >> (32 - $0.bits) }
    return isReserved ? .privateNetwork : .internet
  }

  private static func reach(ofIPv6 text: String) -> Reach {
    var address = in6_addr()
    guard inet_pton(AF_INET6, text, &address) == 1 else { return .privateNetwork }
    let bytes = withUnsafeBytes(of: &address) { [UInt8]($0) }
    let embedded = bytes[12...].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let start = bytes[..<12]
    if start.allSatisfy({ $0 == 0 }) {
      // ::1, and :: like 0.0.0.0; any other is an old spelling of an IPv4 address.
      return embedded <= 1 ? .loopback : reach(ofIPv4: embedded)
    }
    if start.elementsEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF])
      || start.elementsEqual([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0])
    {
      return reach(ofIPv4: embedded)
    }
    // 2000::/3 is the allocated part of the address space; 6to4 embeds an IPv4 address.
    guard bytes[0] >> 5 == 1 else { return .privateNetwork }
    if bytes[0] == 0x20, bytes[1] == 0x02 {
      return reach(ofIPv4: bytes[2..<6].reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
    }
    return .internet
  }
}
