/// Parameters that a client has for all of its calls, by their names in the description, ignoring
/// case.
public struct ClientParameters: Hashable, Sendable {
  private var texts: [String: String] = [:]

  /// Creates an empty set.
  public init() {}

  /// The text of a parameter; `nil` if the client has none.
  public subscript(name: String) -> String? {
    get { texts[name.lowercased()] }
    set { texts[name.lowercased()] = newValue }
  }

  /// Whether a call requires a parameter that neither it nor its client was given.
  public enum Need: Sendable {
    case optional, required
  }
}
