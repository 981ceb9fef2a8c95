import YAMLTree

/// Merges the value of an action into the nodes it matches, as described in section 4.4.3.2.
///
/// New nodes keep their locations; an object or array that is merged into keeps its own.
struct MergeNode {
  /// Two values that cannot be merged.
  struct Conflict: Hashable {
    let target: Location
    let value: Location
    let targetKind: Node.Kind
    let valueKind: Node.Kind
  }

  private static let conflictLimit = 10

  private(set) var conflicts: [Conflict] = []

  /// Merges into a matched node. Any value can be appended to an array.
  mutating func merge(_ value: Node, intoMatched target: inout Node) {
    if target.kind == .array && value.kind != .array {
      target.editSequence { $0.append(value) }
    } else {
      merge(value, into: &target)
    }
  }

  /// Recursion is as deep as the value, whose depth its reader limits.
  private mutating func merge(_ value: Node, into target: inout Node) {
    // Checks the kind of the target, not its content, which would add a reference and force a copy.
    switch (target.kind, value.content) {
    case (.object, .mapping(let added)):
      target.editMapping { mapping in
        for entry in added.entries {
          if let position = mapping.position(of: entry.key) {
            mapping.editValue(at: position) { merge(entry.value, into: &$0) }
          } else {
            mapping.set(entry)
          }
        }
      }
    case (.array, .sequence(let added)):
      target.editSequence { $0 += added }
    case (.primitive, .scalar):
      target = value
    case (.object, _), (.array, _), (.primitive, _):
      // The same value against a thousand targets is one problem.
      let isNew = !conflicts.contains { $0.value == value.location }
      if isNew && conflicts.count < Self.conflictLimit {
        conflicts.append(
          Conflict(
            target: target.location, value: value.location, targetKind: target.kind,
            valueKind: value.kind))
      }
    }
  }
}

extension Node {
  /// The three kinds of values that overlays distinguish.
  enum Kind: Sendable {
    case object, array, primitive

    /// With an article, for messages.
    var text: String {
      switch self {
      case .object: "an object"
      case .array: "an array"
      case .primitive: "a plain value"
      }
    }
  }

  var kind: Kind {
    switch content {
    case .mapping: .object
    case .sequence: .array
    case .scalar: .primitive
    }
  }
}
