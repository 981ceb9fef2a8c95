import YAMLTree

extension Lowering {
  /// Whether the schema allows null, by its own keywords or by its references.
  mutating func isNullable(_ schema: OpenAPI.Schema) -> Bool {
    // A fast path for most schemas, because this is called often.
    if schema.allowsNull { return true }
    if let target = schema.reference.flatMap({ resolved.target(of: $0) }) {
      if let known = nullability[target] { return known }
    } else if schema.allOf.isEmpty && schema.anyOf.isEmpty && schema.oneOf.isEmpty {
      return false
    }
    settleBelow(schema)
    var visit = NullabilityVisit()
    return isNullable(schema, &visit)
  }

  /// Settles the parts of a schema in post-order, because a chain may be long.
  private mutating func settleBelow(_ schema: OpenAPI.Schema) {
    postOrder(parts(of: schema)) { lowering, target in
      guard lowering.nullability[target] == nil,
        let referred = lowering.resolved.schema(at: target),
        lowering.nullabilityBegun.insert(target).inserted
      else { return nil }
      return lowering.parts(of: referred)
    } settle: { lowering, target in
      guard let referred = lowering.resolved.schema(at: target) else { return }
      var visit = NullabilityVisit()
      visit.seen.insert(target)
      lowering.nullability[target] = lowering.isNullable(referred, &visit)
    }
  }

  /// The named schemas that decide whether a schema allows null.
  private func parts(of schema: OpenAPI.Schema) -> [ReferenceTarget] {
    var targets: [ReferenceTarget] = []
    var pending = [schema]
    while let schema = pending.popLast() {
      if let target = schema.reference.flatMap({ resolved.target(of: $0) }) {
        targets.append(target)
      }
      pending += schema.allOf + schema.anyOf + schema.oneOf
    }
    return targets
  }

  private mutating func isNullable(
    _ schema: OpenAPI.Schema, _ visit: inout NullabilityVisit
  ) -> Bool {
    if schema.allowsNull { return true }
    if let target = schema.reference.flatMap({ resolved.target(of: $0) }),
      let referred = resolved.schema(at: target)
    {
      if let known = nullability[target] { return known }
      // Only schemas in a cycle are not known yet.
      guard visit.depth < NullabilityVisit.limit, visit.seen.insert(target).inserted else {
        return false
      }
      visit.depth += 1
      defer { visit.depth -= 1 }
      return isNullable(referred, &visit)
    }
    // A member that only annotates allows null, but decides nothing.
    let members = schema.allOf.filter { !$0.keywords.isAnnotation }
    if !members.isEmpty && schema.types.isEmpty {
      for member in members where !isNullable(member, &visit) { return false }
      return true
    }
    for variant in schema.anyOf + schema.oneOf where isNullable(variant, &visit) { return true }
    return false
  }
}

/// The state of a visit.
private struct NullabilityVisit {
  /// The maximum depth of references in a cycle.
  static let limit = 64

  var seen = Set<ReferenceTarget>()
  var depth = 0
}
