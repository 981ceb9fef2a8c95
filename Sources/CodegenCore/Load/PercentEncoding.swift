/// Decodes percent-encoded bytes (RFC 3986, section 2.1); any other `%` is kept.
func percentDecoded(_ text: Substring) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), let byte = encodedByte(bytes[(index + 1)...]) {
      result.append(byte)
      index += 3
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// The byte encoded by the two digits after a `%`.
func encodedByte(_ rest: ArraySlice<UInt8>) -> UInt8? {
  let digits = rest.prefix(2)
  guard digits.count == 2, digits.allSatisfy(isHexadecimalDigit) else { return nil }
  return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
}

private func isHexadecimalDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
  default: false
  }
}
