import YAMLTree

/// Merges what an action brings into what it matches, by the steps of section 4.4.3.2.
///
/// What is new keeps the place that it came from; an object or array that was merged into keeps
/// its own.
struct MergeNode {
  /// Two values that do not go together.
  struct Conflict: Hashable {
    let target: Location
    let value: Location
    let targetKind: Node.Kind
    let valueKind: Node.Kind
  }

  private static let conflictLimit = 10

  private(set) var conflicts: [Conflict] = []

  /// Merges into a matched node. To an array any value can be added.
  mutating func merge(_ value: Node, intoMatched target: inout Node) {
    if target.kind == .array && value.kind != .array {
      target.editSequence { $0.append(value) }
    } else {
      merge(value, into: &target)
    }
  }

  /// As deep as the value is, which its reader limits.
  private mutating func merge(_ value: Node, into target: inout Node) {
    // The kind of the target, not its content: that would be a second reference to it.
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
      // The same value against a thousand targets is one finding.
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
  /// The three kinds of values that overlays tell apart.
  enum Kind: Sendable {
    case object, array, primitive

    /// With its article, for messages.
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
