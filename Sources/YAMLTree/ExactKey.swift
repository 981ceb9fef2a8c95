/// A key that is compared by its bytes rather than by canonical equivalence like `String`.
public struct ExactKey: Hashable, Sendable {
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  public static func == (a: ExactKey, b: ExactKey) -> Bool {
    isSameKey(a.text, b.text)
  }

  public func hash(into hasher: inout Hasher) {
    let hashed: Void? = text.utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if hashed == nil {
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }
}

/// Whether two keys have the same UTF-8 bytes.
func isSameKey(_ a: String, _ b: String) -> Bool {
  guard a.utf8.count == b.utf8.count else { return false }
  let isSame = a.utf8.withContiguousStorageIfAvailable { left in
    b.utf8.withContiguousStorageIfAvailable { right in
      hasSameContents(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
    }
  }
  return (isSame ?? nil) ?? a.utf8.elementsEqual(b.utf8)
}
