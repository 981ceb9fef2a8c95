import YAMLTree

/// A value with the place that it was written at.
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
  // Hardly ever do two values stand at one place.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(location)
  }
}
