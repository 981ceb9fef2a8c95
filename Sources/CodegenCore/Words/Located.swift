import YAMLTree

/// A value with its source location.
public struct Located<Value> {
  public var value: Value
  public var location: Location

  public init(_ value: Value, at location: Location) {
    self.value = value
    self.location = location
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {
  // Two values hardly ever have the same location.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(location)
  }
}
