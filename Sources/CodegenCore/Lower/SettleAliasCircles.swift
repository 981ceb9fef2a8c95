extension Lowering {
  /// Settles names that stand for nothing but themselves, which no `typealias` can say.
  ///
  /// A circle of lists or maps, such as a list of itself, is read as JSON: all of its names, not
  /// one of them, which would depend on the order of the document. A circle of references alone
  /// has no meaning, and refuses the document.
  ///
  /// - Returns: whether the document is refused.
  mutating func settleAliasCircles() -> Bool {
    var finished = Set<ReferenceTarget>()
    var isRefused = false
    for (start, _) in resolved.namedSchemas {
      var path: [ReferenceTarget] = []
      var places: [ReferenceTarget: Int] = [:]
      var target: ReferenceTarget? = start
      // An alias names one type at most, so there is only one way on.
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

  /// Reads the names of a circle as JSON; `false` when there is not even a list between them.
  private mutating func settle(_ circle: ArraySlice<ReferenceTarget>) -> Bool {
    guard circle.contains(where: { shapes[$0]?.shape.isContainer == true }) else {
      if let first = circle.first {
        diagnostics.report(
          .referenceCycle, "'\(first.pointer)' refers to nothing but itself",
          at: resolved.schema(at: first)?.location,
          help: "give one of the schemas of the circle a type")
      }
      return false
    }
    for target in circle {
      guard let schema = resolved.schema(at: target) else { continue }
      let shape = untyped("a list or map of nothing but itself has no type", at: schema)
      shapes[target]?.shape = shape
    }
    return true
  }
}
