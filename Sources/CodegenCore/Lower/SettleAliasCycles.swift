extension Lowering {
  /// Settles names that refer only to themselves, which a `typealias` cannot express.
  ///
  /// All names in a cycle of lists or maps, such as a list of itself, are read as JSON, because
  /// choosing one would depend on the order of the document. A cycle of references alone has no
  /// meaning, so the document is refused.
  ///
  /// - Returns: whether the document is refused.
  mutating func settleAliasCycles() -> Bool {
    var finished = Set<ReferenceTarget>()
    var isRefused = false
    for (start, _) in resolved.namedSchemas {
      var path: [ReferenceTarget] = []
      var places: [ReferenceTarget: Int] = [:]
      var target: ReferenceTarget? = start
      // An alias names at most one type, so there is only one path to follow.
      while let current = target, !finished.contains(current) {
        if let first = places[current] {
          if !settle(path[first...]) { isRefused = true }
          break
        }
        places[current] = path.count
        path.append(current)
        target = shapes[current]?.shape.aliased
      }
      finished.formUnion(path)
    }
    return isRefused
  }

  /// Reads the names of a cycle as JSON; `false` if it has no list or map.
  private mutating func settle(_ cycle: ArraySlice<ReferenceTarget>) -> Bool {
    guard cycle.contains(where: { shapes[$0]?.shape.isContainer == true }) else {
      if let first = cycle.first {
        diagnostics.report(
          .referenceCycle, "'\(first.pointer)' refers only to itself",
          at: resolved.schema(at: first)?.location,
          help: "give one of the schemas in the cycle a type")
      }
      return false
    }
    for target in cycle {
      guard let schema = resolved.schema(at: target) else { continue }
      let shape = untyped("a list or map of only itself has no type", at: schema)
      shapes[target]?.shape = shape
    }
    return true
  }
}
