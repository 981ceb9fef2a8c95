/// A property of a merge patch: left unchanged, set to null, or set to a value
/// (https://www.rfc-editor.org/rfc/rfc7396).
public enum Patch<Value> {
  /// The property is not written and keeps its value.
  case absent
  /// The property is written as `null`.
  case null
  /// The property is written.
  case value(Value)

  /// The value, if there is one.
  public var wrapped: Value? {
    switch self {
    case .value(let value): value
    case .absent, .null: nil
    }
  }
}

extension Patch: Equatable where Value: Equatable {}
extension Patch: Hashable where Value: Hashable {}
extension Patch: Sendable where Value: Sendable {}
