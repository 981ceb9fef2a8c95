import YAMLTree

/// Whether schemas say the same about values, whatever they say to people.
struct SchemaEquality {
  let resolved: ResolvedDocument

  /// Equal for schemas that say the same, and rarely for others.
  func digest(of schema: OpenAPI.Schema) -> Int {
    let keywords = schema.keywords
    var hasher = Hasher()
    hasher.combine(keywords.aspects.rawValue)
    hasher.combine(keywords.types)
    hasher.combine(keywords.properties.count)
    for property in keywords.properties.prefix(8) { hasher.combine(ExactKey(property.name.value)) }
    hasher.combine(keywords.values?.count ?? 0)
    if let value = keywords.values?.first { hasher.combine(ExactKey(value.value.text)) }
    return hasher.finalize()
  }

  /// Compares what is written recursively, and targets of references by identity.
  func isEqual(_ a: OpenAPI.Schema, _ b: OpenAPI.Schema) -> Bool {
    if a === b { return true }
    let (a, b) = (a.keywords, b.keywords)
    guard a.aspects == b.aspects, a.minItems == b.minItems, a.types == b.types,
      a.format?.value == b.format?.value, a.contentEncoding?.value == b.contentEncoding?.value,
      isEqual(a.reference, b.reference),
      same(a.values, b.values, isSameValue),
      same(a.required, b.required, { $0.value == $1.value }),
      isEqual(a.additionalProperties, b.additionalProperties)
    else { return false }
    return isEqual(a.properties, b.properties) && isEqual(a.patternProperties, b.patternProperties)
      && isEqual([a.items].compactMap { $0 }, [b.items].compactMap { $0 })
      && isEqual(a.prefixItems, b.prefixItems) && isEqual(a.allOf, b.allOf)
      && isEqual(a.anyOf, b.anyOf) && isEqual(a.oneOf, b.oneOf)
  }

  func isEqual(_ a: [OpenAPI.Schema], _ b: [OpenAPI.Schema]) -> Bool { same(a, b, isEqual) }

  private func isEqual(
    _ a: [OpenAPI.Named<OpenAPI.Schema>], _ b: [OpenAPI.Named<OpenAPI.Schema>]
  ) -> Bool {
    same(a, b) { $0.name.value == $1.name.value && isEqual($0.value, $1.value) }
  }

  private func isEqual(_ a: OpenAPI.Reference?, _ b: OpenAPI.Reference?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return resolved.schema(a) === resolved.schema(b) && resolved.schema(a) != nil
  }

  private func isEqual(
    _ a: OpenAPI.AdditionalProperties, _ b: OpenAPI.AdditionalProperties
  ) -> Bool {
    switch (a, b) {
    case (.unspecified, .unspecified), (.allowed, .allowed), (.forbidden, .forbidden): true
    case (.schema(let a), .schema(let b)): isEqual(a, b)
    case (.unspecified, _), (.allowed, _), (.forbidden, _), (.schema, _): false
    }
  }

  private func isSameValue(_ a: Located<Scalar>, _ b: Located<Scalar>) -> Bool {
    a.value.text == b.value.text && a.value.style == b.value.style
  }

  private func same<Element>(
    _ a: [Element]?, _ b: [Element]?, _ isEqual: (Element, Element) -> Bool
  ) -> Bool {
    let (a, b) = (a ?? [], b ?? [])
    return a.count == b.count && zip(a, b).allSatisfy(isEqual)
  }
}
