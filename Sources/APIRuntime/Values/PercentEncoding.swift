/// Percent-encoding according to https://www.rfc-editor.org/rfc/rfc3986#section-2.1.
enum PercentEncoding {
  static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Encodes everything but unreserved characters, so that no value can end the part that it is
  /// inserted into.
  static func encode(_ value: String) -> String {
    encode(value, leaving: isUnreserved)
  }

  /// Encodes only what a path cannot contain; keeps slashes and existing encoding. A percent sign
  /// that encodes nothing is encoded.
  static func encodeTemplate(_ literal: Substring) -> String {
    encodeRest(String(literal)) { isUnreserved($0) || isPathMark($0) }
  }

  /// Like ``encodeTemplate(_:)``, for a query or a fragment.
  static func encodeQuery(_ text: String) -> String {
    encodeRest(text) { isUnreserved($0) || isPathMark($0) || $0 == UInt8(ascii: "?") }
  }

  /// Like ``encodeTemplate(_:)``, for the part of an authority before the `@`.
  static func encodeUserInfo(_ text: String) -> String {
    encodeRest(text) {
      isUnreserved($0) || (isPathMark($0) && ![0x2F, 0x40].contains($0))
    }
  }

  private static func encodeRest(_ text: String, leaving isKept: (UInt8) -> Bool) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return encode(text, leaving: isKept) }
    let parts = text.utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
    let rest = parts.dropFirst().map { part in
      (part.prefix(2).count { isHexDigit($0) } == 2 ? "%" : "%25")
        + encode(String(Substring(part)), leaving: isKept)
    }
    return encode(String(Substring(parts[0])), leaving: isKept) + rest.joined()
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }

  private static func isPathMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "!"),
      UInt8(ascii: "$"), UInt8(ascii: ";"), UInt8(ascii: "="),
      // & ' ( ) * + ,
      UInt8(ascii: "&")...UInt8(ascii: ","):
      true
    default: false
    }
  }

  private static func encode(_ value: String, leaving isKept: (UInt8) -> Bool) -> String {
    if value.utf8.allSatisfy(isKept) { return value }
    var text: [UInt8] = []
    text.reserveCapacity(value.utf8.count)
    for byte in value.utf8 {
      if isKept(byte) {
        text.append(byte)
      } else {
        text += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 0xF)]
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
