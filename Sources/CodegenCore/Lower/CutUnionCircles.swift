extension Lowering {
  /// Takes out of unions the variants that lead back to the union itself without a property or a
  /// list between: such a value would have to be read for ever. All that lie on the circle are.
  mutating func cutUnionCircles() {
    // Decided on what the document says, before anything is taken out of it.
    let before = shapes
    for (target, _) in resolved.namedSchemas {
      guard var shape = shapes[target]?.shape else { continue }
      cut(&shape, within: target, before)
      shapes[target]?.shape = shape
    }
  }

  private mutating func cut(
    _ shape: inout Shape, within target: ReferenceTarget, _ shapes: [ReferenceTarget: Shaped]
  ) {
    switch shape {
    case .union(var union):
      let count = union.variants.count
      union.variants.removeAll { leads($0.shaped.shape, to: target, shapes) }
      if union.variants.count < count { reportCircle(target) }
      shape = .union(union)
    case .structure(var structure):
      let count = structure.unions.count
      structure.unions.removeAll { leads($0.shaped.shape, to: target, shapes) }
      if structure.unions.count < count { reportCircle(target) }
      shape = .structure(structure)
    case .named, .enumeration, .array, .dictionary, .builtin: break
    }
  }

  private mutating func reportCircle(_ target: ReferenceTarget) {
    diagnostics.report(
      .contradiction, "a variant of this union is the union itself; it is left out",
      at: resolved.schema(at: target)?.location)
  }

  /// Whether reading a value of a shape begins with reading one of a named schema.
  private func leads(
    _ shape: Shape, to target: ReferenceTarget, _ shapes: [ReferenceTarget: Shaped]
  ) -> Bool {
    var seen = Set<ReferenceTarget>()
    var pending = [shape]
    while let next = pending.popLast() {
      switch next {
      case .named(let named):
        if named == target { return true }
        if seen.insert(named).inserted, let shaped = shapes[named] { pending.append(shaped.shape) }
      case .union(let union): pending += union.variants.map(\.shaped.shape)
      case .structure(let structure): pending += structure.unions.map(\.shaped.shape)
      case .enumeration, .array, .dictionary, .builtin: break
      }
    }
    return false
  }
}
