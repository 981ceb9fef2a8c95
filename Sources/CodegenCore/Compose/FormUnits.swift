/// A part of a composition that is not a composition itself.
struct Unit {
  let schema: OpenAPI.Schema
  var extent = Constraint.Extent.whole
  /// Whether it was reached by a reference: then it has a type where it stands.
  var isReferenced = false
}

/// The schemas that decide what a composition is.
struct Units {
  private(set) var units: [Unit] = []
  private var seen: Set<Int> = []

  /// The only one, if it is alone.
  var only: Unit? { units.count == 1 ? units[0] : nil }

  /// - Parameter end: the schema that it is, through references: each is added once.
  mutating func add(_ unit: Unit, end: OpenAPI.Schema) {
    if seen.insert(end.id.index * 3 + unit.extent.rawValue).inserted { units.append(unit) }
  }

  /// Removes units that only repeat an earlier one.
  mutating func removeRepeated(_ equality: SchemaEquality) {
    var earlier: [Int: [OpenAPI.Schema]] = [:]
    units.removeAll { unit in
      guard unit.extent == .whole, !unit.isReferenced else { return false }
      let digest = equality.digest(of: unit.schema)
      if earlier[digest]?.contains(where: { equality.isEqual($0, unit.schema) }) == true {
        return true
      }
      earlier[digest, default: []].append(unit.schema)
      return false
    }
  }

  /// Removes units that say less than another one, as long as one is left.
  mutating func removeImplied(where isImplied: (Unit, _ others: [Unit]) -> Bool) {
    let others = units
    units.removeAll { isImplied($0, others) }
    if units.isEmpty { units = others }
  }

  /// Puts those of other homes first: of two that say the same, the one that has a type stays.
  mutating func sort(isElsewhere: (Unit) -> Bool) {
    units = units.filter(isElsewhere) + units.filter { !isElsewhere($0) }
  }
}

extension FormBuilder {
  /// The schemas that decide the type: none that only annotates, or says less than another one.
  func units() -> Units {
    var units = Units()
    var seen: Set<Int> = []
    var pending = Array(members.reversed())
    while let member = pending.popLast() {
      let schema = member.schema
      guard seen.insert(member.key).inserted else { continue }
      if member.extent != .whole {
        if !schema.saysOnlyAnnotations(of: member.extent) {
          units.add(Unit(schema: schema, extent: member.extent), end: schema)
        }
        continue
      }
      if member.isReferenced {
        units.add(Unit(schema: schema, isReferenced: true), end: schema.end(schemas.resolved))
        continue
      }
      let keywords = schema.keywords
      if keywords.isAnnotation { continue }
      if let reference = schema.reference,
        keywords.onlyAnnotatesReference || !schemas.resolved.document.version.usesJSONSchema
      {
        guard let referred = schemas.resolved.schema(reference) else { continue }
        units.add(
          Unit(schema: referred, isReferenced: true), end: referred.end(schemas.resolved))
      } else if keywords.says(only: [.reference, .allOf, .null, .types]),
        schema !== origin || keywords.types.count < 2,
        !keywords.allOf.isEmpty || schema.reference != nil, !schemas.polymorphism.isChild(schema)
      {
        if !keywords.types.isEmpty { pending.append(Constraint(schema: schema, extent: .own)) }
        for part in schema.allOf.reversed() { pending.append(Constraint(schema: part)) }
        if let referred = schema.reference.flatMap({ schemas.resolved.schema($0) }) {
          units.add(
            Unit(schema: referred, isReferenced: true), end: referred.end(schemas.resolved))
        }
      } else {
        units.add(Unit(schema: schema), end: schema)
      }
    }
    if units.units.count > 1 {
      let home = home
      let schemas = schemas
      units.sort { schemas.home(of: $0.schema) != home }
      units.removeRepeated(SchemaEquality(resolved: schemas.resolved))
      units.removeImplied { isImplied($0, by: $1) }
    }
    return units
  }

  /// Whether a schema only repeats the kind of another one.
  private func isImplied(_ unit: Unit, by others: [Unit]) -> Bool {
    guard unit.extent != .withoutVariants, !unit.isReferenced,
      unit.schema.saysOnlyKind(of: unit.extent)
    else { return false }
    let kinds = unit.schema.types.reduce(into: API.JSONKinds()) { $0.formUnion($1.jsonKinds) }
    return others.contains { other in
      guard other.extent == .whole, !other.schema.saysOnlyKind(of: .whole) || other.isReferenced
      else { return false }
      let known = schemas.kinds(of: schemas.id(of: other.schema))
      return known != .all && known.isSubset(of: kinds)
    }
  }
}

extension OpenAPI.Schema {
  /// Whether nothing in it restricts values, as far as it applies.
  fileprivate func saysOnlyAnnotations(of extent: Constraint.Extent) -> Bool {
    switch extent {
    case .whole: keywords.isAnnotation
    case .withoutVariants: keywords.says(only: .variants)
    case .own: keywords.says(only: [.variants, .allOf, .reference, .null])
    }
  }

  /// Whether it names kinds of values, and allows any of these kinds.
  func saysOnlyKind(of extent: Constraint.Extent) -> Bool {
    var allowed: OpenAPI.SchemaAspects = [.types, .null, .elements, .otherProperties]
    if extent == .own { allowed.formUnion([.allOf, .reference, .variants]) }
    guard !keywords.types.isEmpty, keywords.says(only: allowed), keywords.prefixItems.isEmpty,
      keywords.patternProperties.isEmpty, keywords.items?.keywords.isAnnotation != false
    else { return false }
    switch keywords.additionalProperties {
    case .unspecified, .allowed: return true
    case .forbidden, .schema: return false
    }
  }
}

extension SchemaNormaliser {
  /// The kinds of JSON that a schema allows, as far as that is decided; otherwise all.
  func kinds(of id: API.SchemaID) -> API.JSONKinds {
    end(of: id)?.1.kinds ?? .all
  }
}
