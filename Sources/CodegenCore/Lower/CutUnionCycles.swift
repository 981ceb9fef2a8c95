extension Lowering {
  /// Removes variants that lead back to their union with no property or list between them: reading
  /// such a value would never end. All variants in the cycle are removed.
  mutating func cutUnionCycles() {
    // Based on the shapes before any variant is removed.
    var sources: [ReferenceTarget: [ReferenceTarget]] = [:]
    for (target, _) in resolved.namedSchemas {
      for next in shapes[target]?.shape.beginnings ?? [] {
        sources[next, default: []].append(target)
      }
    }
    for (target, schema) in resolved.namedSchemas {
      guard let shape = shapes[target]?.shape, !shape.beginnings.isEmpty else { continue }
      let cut = shape.without(leading(to: target, sources))
      guard cut.isSmaller else { continue }
      shapes[target]?.shape = cut.shape
      diagnostics.report(
        .contradiction, "a variant of this union is the union itself; ignored",
        at: schema.location,
        help: "remove the variant from the union")
    }
  }

  /// The schemas whose values may begin with a value of `target`.
  private func leading(
    to target: ReferenceTarget, _ sources: [ReferenceTarget: [ReferenceTarget]]
  ) -> Set<ReferenceTarget> {
    var seen: Set = [target]
    var pending = [target]
    while let next = pending.popLast() {
      for source in sources[next] ?? [] where seen.insert(source).inserted {
        pending.append(source)
      }
    }
    return seen
  }
}

extension Shape {
  /// The named schemas that reading a value of this shape may begin with.
  fileprivate var beginnings: [ReferenceTarget] {
    switch self {
    case .named(let target): [target]
    case .union(let union): union.variants.flatMap(\.shaped.shape.beginnings)
    case .structure(let structure): structure.unions.flatMap(\.shaped.shape.beginnings)
    case .tuple, .enumeration, .array, .dictionary, .builtin: []
    }
  }

  /// The shape without the variants that may begin with one of these schemas.
  fileprivate func without(_ targets: Set<ReferenceTarget>) -> (shape: Shape, isSmaller: Bool) {
    switch self {
    case .union(var union):
      let count = union.variants.count
      union.variants.removeAll { !targets.isDisjoint(with: $0.shaped.shape.beginnings) }
      return (.union(union), union.variants.count < count)
    case .structure(var structure):
      let count = structure.unions.count
      structure.unions.removeAll { !targets.isDisjoint(with: $0.shaped.shape.beginnings) }
      return (.structure(structure), structure.unions.count < count)
    case .named, .tuple, .enumeration, .array, .dictionary, .builtin: return (self, false)
    }
  }
}
