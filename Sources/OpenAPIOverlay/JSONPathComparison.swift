import YAMLTree

// Comparisons of RFC 9535, section 2.3.5.2.2.

extension JSONPathEvaluator {
  mutating func compare(
    _ left: ComparedValue?, _ comparator: JSONPath.Comparator, _ right: ComparedValue?
  ) throws(JSONPath.LimitProblem) -> Bool {
    switch comparator {
    case .equal: return try isEqual(left, right)
    case .notEqual: return try !isEqual(left, right)
    case .less: return precedes(left, right)
    case .greater: return precedes(right, left)
    case .lessOrEqual:
      if precedes(left, right) { return true }
      return try isEqual(left, right)
    case .greaterOrEqual:
      if precedes(right, left) { return true }
      return try isEqual(left, right)
    }
  }

  private mutating func isEqual(
    _ left: ComparedValue?, _ right: ComparedValue?
  ) throws(JSONPath.LimitProblem) -> Bool {
    switch (left, right) {
    case (nil, nil): return true
    case (nil, _), (_, nil): return false
    case (.value(let a), .value(let b)): return isSameValue(a, b)
    case (.node(let node), .value(let value)), (.value(let value), .node(let node)):
      guard let scalar = node.scalar else { return false }
      // Most comparisons are with a string, and most of them fail.
      if case .string(let text) = value, !isSameText(scalar.text, text) { return false }
      return isSameValue(scalar.value, value)
    case (.node(let a), .node(let b)): return try isEqual(a, b)
    }
  }

  /// Recursion is as deep as the trees, whose depth their reader limits.
  private mutating func isEqual(_ a: Node, _ b: Node) throws(JSONPath.LimitProblem) -> Bool {
    try count()
    switch (a.content, b.content) {
    case (.scalar(let a), .scalar(let b)): return isSameValue(a.value, b.value)
    case (.sequence(let a), .sequence(let b)):
      guard a.count == b.count else { return false }
      for (x, y) in zip(a, b) where try !isEqual(x, y) { return false }
      return true
    case (.mapping(let a), .mapping(let b)):
      guard a.entries.count == b.entries.count else { return false }
      for entry in a.entries {
        guard let other = b[entry.key], try isEqual(entry.value, other) else { return false }
      }
      return true
    case (.scalar, _), (.sequence, _), (.mapping, _): return false
    }
  }

  private func precedes(_ left: ComparedValue?, _ right: ComparedValue?) -> Bool {
    guard let left = scalarValue(left), let right = scalarValue(right) else { return false }
    switch (left, right) {
    case (.string(let a), .string(let b)):
      // UTF-8 preserves the order of code points.
      return a.utf8.lexicographicallyPrecedes(b.utf8)
    case (.integer(let a), .integer(let b)), (.integer(let a), .number(let b)),
      (.number(let a), .integer(let b)), (.number(let a), .number(let b)):
      guard let a = ExactNumber(a), let b = ExactNumber(b) else { return false }
      return a < b
    case (.null, _), (.bool, _), (.string, _), (.integer, _), (.number, _): return false
    }
  }

  private func scalarValue(_ value: ComparedValue?) -> ScalarValue? {
    switch value {
    case nil: nil
    case .value(let value): value
    case .node(let node): node.scalar?.value
    }
  }
}

/// Whether two scalars are equal: numbers by value, strings by code points.
func isSameValue(_ a: ScalarValue, _ b: ScalarValue) -> Bool {
  switch (a, b) {
  case (.null, .null): return true
  case (.bool(let a), .bool(let b)): return a == b
  case (.string(let a), .string(let b)): return isSameText(a, b)
  case (.integer(let a), .integer(let b)), (.integer(let a), .number(let b)),
    (.number(let a), .integer(let b)), (.number(let a), .number(let b)):
    guard let a = ExactNumber(a), let b = ExactNumber(b) else { return false }
    return a == b
  case (.null, _), (.bool, _), (.string, _), (.integer, _), (.number, _): return false
  }
}

/// Whether two strings have the same code points; `==` also accepts canonical equivalence.
func isSameText(_ a: String, _ b: String) -> Bool {
  a == b && a.utf8.elementsEqual(b.utf8)
}
