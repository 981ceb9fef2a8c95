/// Keeps a property behind a reference, so that a struct can hold a value of its own type:
///
///     @Indirect public var parent: Category?
///
/// Reading, writing and copying behave as without it: a box never changes; writing creates a new
/// one.
@propertyWrapper
public indirect enum Indirect<Value> {
  /// The value behind the reference.
  case boxed(Value)

  /// Boxes a value.
  public init(wrappedValue: Value) {
    self = .boxed(wrappedValue)
  }

  /// The value itself.
  public var wrappedValue: Value {
    get {
      switch self {
      case .boxed(let value): value
      }
    }
    set { self = .boxed(newValue) }
  }
}

extension Indirect: Equatable where Value: Equatable {}
extension Indirect: Hashable where Value: Hashable {}
extension Indirect: Sendable where Value: Sendable {}
