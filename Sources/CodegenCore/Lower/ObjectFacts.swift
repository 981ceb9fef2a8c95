import YAMLTree

/// Facts about an object in a union that do not depend on its type.
struct ObjectFacts {
  /// The values that a property's own `const` or `enum` allows.
  var fixed: [String: [ScalarValue]] = [:]
  /// The names of its properties.
  var names = Set<String>()
  var required = Set<String>()
  /// The named schemas that lead to it.
  var targets = Set<ReferenceTarget>()

  fileprivate mutating func add(_ other: ObjectFacts) {
    fixed.merge(other.fixed) { own, _ in own }
    names.formUnion(other.names)
    required.formUnion(other.required)
  }
}

/// The state of a visit to the objects of a schema.
private struct FactVisit {
  var seen = Set<ReferenceTarget>()
  var depth = 0
}

extension Lowering {
  /// More objects than this are not distinguished by tags; no document has as many.
  private static let factLimit = 2_000

  /// The objects that a schema allows: one, or for a union those of its variants. Empty if it is
  /// something else.
  mutating func facts(of schema: OpenAPI.Schema) -> [ObjectFacts] {
    var visit = FactVisit()
    return facts(of: schema, &visit)
  }

  private mutating func facts(
    of schema: OpenAPI.Schema, _ visit: inout FactVisit
  ) -> [ObjectFacts] {
    guard let reference = schema.reference, schema.keywords.onlyAnnotatesReference else {
      return ownFacts(of: schema, &visit)
    }
    guard let target = resolved.target(of: reference), let referred = resolved.schema(at: target)
    else { return [] }
    return facts(of: referred, at: target, &visit)
  }

  private mutating func facts(
    of schema: OpenAPI.Schema, at target: ReferenceTarget, _ visit: inout FactVisit
  ) -> [ObjectFacts] {
    if let known = facts[target] { return known }
    // Each schema is visited once: there may be too many paths to follow.
    let isStart = visit.seen.isEmpty
    guard visit.depth < 64, visit.seen.insert(target).inserted else { return [] }
    visit.depth += 1
    defer { visit.depth -= 1 }
    var result: [ObjectFacts] = []
    for child in polymorphism.children(of: target) {
      if let schema = resolved.schema(at: child) { result += facts(of: schema, at: child, &visit) }
    }
    if result.isEmpty { result = facts(of: schema, &visit) }
    for index in result.indices { result[index].targets.insert(target) }
    result = Array(result.prefix(Self.factLimit))
    if isStart { facts[target] = result }
    return result
  }

  private mutating func ownFacts(
    of schema: OpenAPI.Schema, _ visit: inout FactVisit
  ) -> [ObjectFacts] {
    let merged = merged(schema)
    var own = ObjectFacts(required: Set(merged.required.map(\.value)))
    for property in merged.properties {
      own.names.insert(property.name.value)
      own.fixed[property.name.value] = fixedValues(of: property.value)
    }
    var variants: [ObjectFacts] = []
    for part in merged.ownUnions(at: schema.location) + merged.unions where variants.isEmpty {
      let members = part.oneOf + part.anyOf
      for variant in members.isEmpty ? [part] : members { variants += facts(of: variant, &visit) }
    }
    if variants.isEmpty {
      let isObject = merged.types.isEmpty ? !merged.properties.isEmpty : merged.types == [.object]
      return isObject ? [own] : []
    }
    for index in variants.indices { variants[index].add(own) }
    return variants
  }

  /// The values that a property's `const` or `enum` allows; `nil` if it allows others, or is nested
  /// more deeply than in any real document.
  private func fixedValues(of schema: OpenAPI.Schema) -> [ScalarValue]? {
    var pending = [schema]
    var steps = 0
    while let schema = pending.popLast(), steps < 64 {
      steps += 1
      if let values = schema.values, !values.isEmpty, values.count <= 64 {
        return values.map { schema.types == [.string] ? .string($0.value.text) : $0.value.value }
      }
      pending += schema.allOf
      if let referred = schema.reference.flatMap({ resolved.schema($0) }) {
        pending.append(referred)
      }
    }
    return nil
  }
}
