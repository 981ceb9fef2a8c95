import YAMLTree

/// What can be seen of an object that a union may hold, without knowing its type.
struct ObjectFacts {
  /// The values that a property's own `const` or `enum` fixes.
  var fixed: [String: [ScalarValue]] = [:]
  /// The properties that it has.
  var names = Set<String>()
  var required = Set<String>()
  /// The names of schemas that it is known by.
  var targets = Set<ReferenceTarget>()

  fileprivate mutating func add(_ other: ObjectFacts) {
    fixed.merge(other.fixed) { own, _ in own }
    names.formUnion(other.names)
    required.formUnion(other.required)
  }
}

extension Lowering {
  /// More objects than these are not told apart by their tags: no document has as many.
  private static let factLimit = 2_000

  /// The objects that a schema may be: one, or for a union those of its variants. None when it is
  /// something else.
  mutating func facts(of schema: OpenAPI.Schema) -> [ObjectFacts] {
    var open = Set<ReferenceTarget>()
    return facts(of: schema, &open)
  }

  private mutating func facts(
    of schema: OpenAPI.Schema, _ open: inout Set<ReferenceTarget>
  ) -> [ObjectFacts] {
    guard let reference = schema.reference, schema.keywords.onlyAnnotatesReference else {
      return ownFacts(of: schema, &open)
    }
    guard let target = resolved.target(of: reference), let referred = resolved.schema(at: target)
    else { return [] }
    return facts(of: referred, at: target, &open)
  }

  private mutating func facts(
    of schema: OpenAPI.Schema, at target: ReferenceTarget, _ open: inout Set<ReferenceTarget>
  ) -> [ObjectFacts] {
    if let known = facts[target] { return known }
    guard open.insert(target).inserted, open.count < 64 else { return [] }
    defer { open.remove(target) }
    var result: [ObjectFacts] = []
    for child in polymorphism.children(of: target) {
      if let schema = resolved.schema(at: child) { result += facts(of: schema, at: child, &open) }
    }
    if result.isEmpty { result = facts(of: schema, &open) }
    for index in result.indices { result[index].targets.insert(target) }
    result = Array(result.prefix(Self.factLimit))
    // Within a circle, what is known depends on where the look began.
    if open.count == 1 { facts[target] = result }
    return result
  }

  private mutating func ownFacts(
    of schema: OpenAPI.Schema, _ open: inout Set<ReferenceTarget>
  ) -> [ObjectFacts] {
    let merged = merged(schema)
    var own = ObjectFacts(required: Set(merged.required.map(\.value)))
    for property in merged.properties {
      own.names.insert(property.name.value)
      own.fixed[property.name.value] = fixedValues(of: property.value, depth: 0)
    }
    var variants: [ObjectFacts] = []
    for part in merged.ownUnions(at: schema.location) + merged.unions where variants.isEmpty {
      let members = part.oneOf + part.anyOf
      for variant in members.isEmpty ? [part] : members { variants += facts(of: variant, &open) }
    }
    if variants.isEmpty {
      let isObject = merged.types.isEmpty ? !merged.properties.isEmpty : merged.types == [.object]
      return isObject ? [own] : []
    }
    for index in variants.indices { variants[index].add(own) }
    return variants
  }

  /// The values that a property's `const` or `enum` allows; `nil` when it allows others.
  private func fixedValues(of schema: OpenAPI.Schema, depth: Int) -> [ScalarValue]? {
    guard depth < 16 else { return nil }
    if let values = schema.values, !values.isEmpty, values.count <= 64 {
      return values.map { schema.types == [.string] ? .string($0.value.text) : $0.value.value }
    }
    if let reference = schema.reference, let referred = resolved.schema(reference) {
      return fixedValues(of: referred, depth: depth + 1)
    }
    for member in schema.allOf {
      if let values = fixedValues(of: member, depth: depth + 1) { return values }
    }
    return nil
  }
}
