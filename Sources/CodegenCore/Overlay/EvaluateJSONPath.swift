import YAMLTree

extension JSONPath {
  /// Evaluates the query (section 2.1.2): the paths of the nodes that it selects, in the order of
  /// the specification and as often as it selects them. The members of an object count as ordered
  /// as they are written.
  func places(
    in root: Node, limits: Limits = Limits()
  ) throws(LimitProblem) -> [NodePath] {
    var evaluator = JSONPathEvaluator(root: root, limits: limits)
    var places: [NodePath] = []
    _ = try evaluator.select(segments, from: 0, in: root) { _, positions in
      places.append(NodePath(positions: positions))
      return places.count <= limits.results
    }
    guard places.count <= limits.results else {
      throw LimitProblem(message: "selects more than \(limits.results) nodes")
    }
    return places
  }

  /// Whether the segments before `end` select anything, and the first node that they select.
  func first(
    upTo end: Int, in root: Node, limits: Limits = Limits()
  ) throws(LimitProblem) -> Node? {
    var evaluator = JSONPathEvaluator(root: root, limits: limits)
    var first: Node?
    _ = try evaluator.select(Array(segments.prefix(end)), from: 0, in: root) { node, _ in
      first = node
      return false
    }
    return first
  }
}
