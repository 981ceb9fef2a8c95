import YAMLTree

/// Evaluates the segments of a query depth first, which yields nodes in the order of the
/// specification without a list per segment.
struct JSONPathEvaluator {
  /// Receives a selected node and the positions on the path to it; returns whether to continue.
  /// Within a filter the positions are meaningless.
  typealias Found = (Node, [Int]) -> Bool

  let root: Node
  let limits: JSONPath.Limits
  var steps = 0
  /// Compiled expressions that are not literals, by their text.
  var patterns: [String: IRegexp?] = [:]
  /// The matchers, by expression.
  var matchers: [MatcherKey: IRegexpMatcher] = [:]
  private var levels = 0
  private var positions: [Int] = []

  init(root: Node, limits: JSONPath.Limits) {
    self.root = root
    self.limits = limits
  }

  mutating func count(_ more: Int = 1) throws(JSONPath.LimitProblem) {
    steps += more
    guard steps <= limits.steps else {
      throw JSONPath.LimitProblem(
        message: "takes more than \(limits.steps) steps; select less at once")
    }
  }

  /// Reports what the segments from `index` on select. Returns whether to continue.
  mutating func select(
    _ segments: [JSONPath.Segment], from index: Int, in node: Node, _ found: Found
  ) throws(JSONPath.LimitProblem) -> Bool {
    guard index < segments.count else { return found(node, positions) }
    switch node.content {
    case .scalar: return true
    case .mapping(let mapping): return try select(in: mapping, segments, index, found)
    case .sequence(let nodes): return try select(in: nodes, segments, index, found)
    }
  }

  // Mappings and sequences are passed without the node around them, and inspected before they are
  // extracted, because most of the time is spent on reference counting.

  private mutating func select(
    in mapping: Mapping, _ segments: [JSONPath.Segment], _ index: Int, _ found: Found
  ) throws(JSONPath.LimitProblem) -> Bool {
    try count()
    for selector in segments[index].selectors {
      guard try select(selector, in: mapping, segments, index, found) else { return false }
    }
    guard segments[index].reach == .descendants else { return true }
    for position in mapping.entries.indices {
      if case .scalar = mapping.entries[position].value.content { continue }
      let content = mapping.entries[position].value.content
      guard try descend(into: content, at: position, segments, index, found) else { return false }
    }
    return true
  }

  private mutating func select(
    in nodes: [Node], _ segments: [JSONPath.Segment], _ index: Int, _ found: Found
  ) throws(JSONPath.LimitProblem) -> Bool {
    try count()
    for selector in segments[index].selectors {
      guard try select(selector, in: nodes, segments, index, found) else { return false }
    }
    guard segments[index].reach == .descendants else { return true }
    for position in nodes.indices {
      if case .scalar = nodes[position].content { continue }
      let content = nodes[position].content
      guard try descend(into: content, at: position, segments, index, found) else { return false }
    }
    return true
  }

  /// Applies a descendant segment to a child.
  @inline(__always)
  private mutating func descend(
    into content: Node.Content, at position: Int, _ segments: [JSONPath.Segment], _ index: Int,
    _ found: Found
  ) throws(JSONPath.LimitProblem) -> Bool {
    let shouldContinue: Bool
    switch content {
    case .scalar: return true
    case .mapping(let mapping):
      try enter(position)
      shouldContinue = try select(in: mapping, segments, index, found)
    case .sequence(let nodes):
      try enter(position)
      shouldContinue = try select(in: nodes, segments, index, found)
    }
    leave()
    return shouldContinue
  }

  private mutating func select(
    _ selector: JSONPath.Selector, in mapping: Mapping, _ segments: [JSONPath.Segment],
    _ index: Int, _ found: Found
  ) throws(JSONPath.LimitProblem) -> Bool {
    switch selector {
    case .index, .slice: return true
    case .name(let name):
      guard let position = mapping.position(of: name) else { return true }
      return try evaluateRest(
        segments, index, with: mapping.entries[position].value, at: position, found)
    case .wildcard:
      for position in mapping.entries.indices {
        let child = mapping.entries[position].value
        guard try evaluateRest(segments, index, with: child, at: position, found) else {
          return false
        }
      }
    case .filter(let filter, let names):
      try count(mapping.entries.count)
      for position in mapping.entries.indices {
        if !names.isEmpty, case .scalar = mapping.entries[position].value.content { continue }
        guard mayHold(for: mapping.entries[position].value.content, needing: names) else {
          continue
        }
        let child = mapping.entries[position].value
        guard try holds(filter, for: child) else { continue }
        guard try evaluateRest(segments, index, with: child, at: position, found) else {
          return false
        }
      }
    }
    return true
  }

  private mutating func select(
    _ selector: JSONPath.Selector, in nodes: [Node], _ segments: [JSONPath.Segment],
    _ index: Int, _ found: Found
  ) throws(JSONPath.LimitProblem) -> Bool {
    switch selector {
    case .name: return true
    case .index(let wanted):
      let position = wanted < 0 ? nodes.count + wanted : wanted
      guard nodes.indices.contains(position) else { return true }
      return try evaluateRest(segments, index, with: nodes[position], at: position, found)
    case .wildcard:
      for position in nodes.indices {
        let child = nodes[position]
        guard try evaluateRest(segments, index, with: child, at: position, found) else {
          return false
        }
      }
    case .slice(let slice):
      for position in slice.positions(of: nodes.count) {
        let child = nodes[position]
        guard try evaluateRest(segments, index, with: child, at: position, found) else {
          return false
        }
      }
    case .filter(let filter, let names):
      try count(nodes.count)
      for position in nodes.indices {
        if !names.isEmpty, case .scalar = nodes[position].content { continue }
        guard mayHold(for: nodes[position].content, needing: names) else { continue }
        let child = nodes[position]
        guard try holds(filter, for: child) else { continue }
        guard try evaluateRest(segments, index, with: child, at: position, found) else {
          return false
        }
      }
    }
    return true
  }

  @inline(__always)
  private func mayHold(for content: Node.Content, needing names: [String]) -> Bool {
    if names.isEmpty { return true }
    guard case .mapping(let mapping) = content else { return false }
    return names.allSatisfy { mapping.position(of: $0) != nil }
  }

  /// Evaluates the segments after `index` on a child.
  private mutating func evaluateRest(
    _ segments: [JSONPath.Segment], _ index: Int, with child: Node, at position: Int,
    _ found: Found
  ) throws(JSONPath.LimitProblem) -> Bool {
    try count()
    try enter(position)
    let shouldContinue = try select(segments, from: index + 1, in: child, found)
    leave()
    return shouldContinue
  }

  private mutating func enter(_ position: Int) throws(JSONPath.LimitProblem) {
    guard levels < limits.levels else {
      throw JSONPath.LimitProblem(
        message: "passes through more than \(limits.levels) levels of filters and values")
    }
    levels += 1
    positions.append(position)
  }

  private mutating func leave() {
    levels -= 1
    positions.removeLast()
  }
}

extension JSONPath.Slice {
  /// Returns the positions selected from `count` items (section 2.3.4.2.2).
  func positions(of count: Int) -> StrideTo<Int> {
    guard step != 0 else { return stride(from: 0, to: 0, by: 1) }
    func normalized(_ index: Int) -> Int { index < 0 ? count + index : index }
    if step > 0 {
      let first = min(max(start.map(normalized) ?? 0, 0), count)
      let behind = min(max(end.map(normalized) ?? count, 0), count)
      return stride(from: first, to: behind, by: step)
    }
    let first = min(max(start.map(normalized) ?? count - 1, -1), count - 1)
    let behind = min(max(end.map(normalized) ?? -1, -1), count - 1)
    return stride(from: first, to: behind, by: step)
  }
}
