/// Returns whether both arrays are equal. Compares eight bytes at a time, several times as fast as
/// `==` and `elementsEqual`.
public func hasSameBytes(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  a.withUnsafeBytes { left in b.withUnsafeBytes { hasSameContents(left, $0) } }
}

/// Like `hasSameBytes`, for memory buffers.
func hasSameContents(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
  guard a.count == b.count else { return false }
  let stride = MemoryLayout<UInt64>.size
  var offset = 0
  while offset + stride <= a.count {
    let left = a.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    if left != b.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
    offset += stride
  }
  return a[offset...].elementsEqual(b[offset...])
}
