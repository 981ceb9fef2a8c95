/// Parameters that a client has for all of its calls, by their names in the description, which do
/// not differ by case.
public struct ClientParameters: Hashable, Sendable {
  private var texts: [String: String] = [:]

  /// None.
  public init() {}

  /// The text of a parameter; `nil` when the client has none.
  public subscript(name: String) -> String? {
    get { texts[name.lowercased()] }
    set { texts[name.lowercased()] = newValue }
  }

  /// Whether a call can do without a parameter that neither it nor its client was given.
  public enum Need: Sendable {
    case optional, required
  }
}
