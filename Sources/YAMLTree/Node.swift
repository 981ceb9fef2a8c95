/// One value of a YAML or JSON document, with its source location.
///
/// Aliases are expanded and merge keys (`<<`) are applied, which leaves the three shapes of JSON.
/// The text of a scalar is kept as written; `Scalar.value` resolves it.
public struct Node: Sendable {
  /// The shapes that a value can have.
  public enum Content: Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping(Mapping)
  }

  public var content: Content
  public var location: Location

  public init(_ content: Content, at location: Location) {
    self.content = content
    self.location = location
  }
}

extension Node {
  public var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  public var sequence: [Node]? {
    if case .sequence(let nodes) = content { nodes } else { nil }
  }

  public var mapping: Mapping? {
    if case .mapping(let mapping) = content { mapping } else { nil }
  }

  /// The value of `key`, if this is a mapping that contains it.
  public subscript(key: String) -> Node? {
    mapping?[key]
  }
}
