/// A password, token or key. Its text appears in no description, dump, mirror, error or log of this
/// value or of one that holds it; whoever needs it asks with ``reveal()``.
public struct Secret: Sendable {
  private let text: String

  /// Keeps a text secret.
  public init(_ text: String) {
    self.text = text
  }

  /// The text itself.
  public func reveal() -> String {
    text
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "<redacted>" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
