/// A password, token or key. Its text does not appear in any description, dump, mirror, error or
/// log of this value or of one that contains it; ``reveal()`` returns it.
public struct Secret: Sendable {
  private let text: String

  /// Wraps a text as a secret.
  public init(_ text: String) {
    self.text = text
  }

  /// Returns the text itself.
  public func reveal() -> String {
    text
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "<redacted>" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
