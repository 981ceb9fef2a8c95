/// A character that is allowed only in quotes because some readers misinterpret it.
struct Hazard: Equatable {
  /// How it is misleading.
  enum Kind {
    /// U+0085, U+2028 or U+2029: a line break in YAML 1.1 and in libyaml, but not in YAML 1.2.
    case lineSeparator
    /// A control character that makes editors display text in a different order.
    case bidiControl
  }

  let kind: Kind
  let scalar: Unicode.Scalar
  /// The offset of its first byte.
  let offset: Int
  /// The number of Unicode scalars before it, which is how libyaml counts positions.
  let index: Int
}

/// The result of scanning the bytes of a file: whether they are valid UTF-8 (RFC 3629), and the
/// hazards among them.
enum UTF8Check {
  case valid([Hazard])
  case invalid(offset: Int)

  /// Checks `bytes` from `start` on. Indices are relative to `start`, offsets to the first byte.
  init(_ bytes: [UInt8], from start: Int) {
    self = bytes.withUnsafeBytes { checkUTF8($0, from: start) }
  }
}

private func checkUTF8(_ bytes: UnsafeRawBufferPointer, from start: Int) -> UTF8Check {
  var hazards: [Hazard] = []
  var offset = start
  var continuations = 0
  let count = bytes.count
  while offset < count {
    // Most text is ASCII: check eight bytes at a time.
    while offset + 8 <= count,
      bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      offset += 8
    }
    guard offset < count else { break }
    if bytes[offset] < 0x80 {
      offset += 1
      continue
    }
    guard let (scalar, length) = decodeScalar(bytes, at: offset) else {
      return .invalid(offset: offset)
    }
    if let kind = hazardKind(scalar) {
      let index = offset - start - continuations
      hazards.append(Hazard(kind: kind, scalar: scalar, offset: offset, index: index))
    }
    offset += length
    continuations += length - 1
  }
  return .valid(hazards)
}

/// Decodes the scalar of two to four bytes at `offset`. Returns `nil` if it is truncated, overlong,
/// a surrogate or beyond U+10FFFF.
private func decodeScalar(
  _ bytes: UnsafeRawBufferPointer, at offset: Int
) -> (Unicode.Scalar, length: Int)? {
  let lead = bytes[offset]
  let length: Int
  let smallest: UInt32
  var value: UInt32
  switch lead {
  case 0xC2...0xDF: (length, smallest, value) = (2, 0x80, UInt32(lead & 0x1F))
  case 0xE0...0xEF: (length, smallest, value) = (3, 0x800, UInt32(lead & 0x0F))
  case 0xF0...0xF4: (length, smallest, value) = (4, 0x10000, UInt32(lead & 0x07))
  default: return nil
  }
  guard offset + length <= bytes.count else { return nil }
  for next in offset + 1..<offset + length {
    guard bytes[next] & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(bytes[next] & 0x3F)
  }
  guard value >= smallest, let scalar = Unicode.Scalar(value) else { return nil }
  return (scalar, length)
}

private func hazardKind(_ scalar: Unicode.Scalar) -> Hazard.Kind? {
  switch scalar.value {
  case 0x85, 0x2028, 0x2029: .lineSeparator
  // Embeddings, overrides and isolates. The marks U+061C, U+200E and U+200F are legitimate in
  // Arabic and Hebrew text and affect only themselves.
  case 0x202A...0x202E, 0x2066...0x2069: .bidiControl
  default: nil
  }
}
