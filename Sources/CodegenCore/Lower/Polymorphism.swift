import YAMLTree

/// Which schemas extend others by `allOf`, if a discriminator of the base makes a reference to it
/// mean any of them.
/// https://spec.openapis.org/oas/v3.1.1.html#models-with-polymorphism-support
struct Polymorphism {
  private var children: [ReferenceTarget: [ReferenceTarget]] = [:]
  private var bases: [Location: ReferenceTarget] = [:]
  private var childLocations = Set<Location>()

  init(_ resolved: ResolvedDocument) {
    for (target, schema) in resolved.namedSchemas {
      var references = schema.allOf.compactMap { $0.reference }
      if let own = schema.reference, !schema.keywords.onlyAnnotatesReference {
        references.append(own)
      }
      for reference in references {
        guard let base = resolved.target(of: reference), base != target,
          let parent = resolved.schema(at: base), parent.discriminator != nil
        else { continue }
        let variants = (parent.oneOf + parent.anyOf).compactMap { $0.reference }
        // A base that lists its variants allows only those.
        let isListed = variants.contains { resolved.target(of: $0) == target }
        guard variants.isEmpty || isListed else { continue }
        children[base, default: []].append(target)
        bases[parent.location] = base
        childLocations.insert(schema.location)
      }
    }
    for (target, schema) in resolved.namedSchemas where schema.oneOf.isEmpty && schema.anyOf.isEmpty
    {
      for entry in schema.discriminator?.mapping ?? [] {
        guard let child = resolved.target(of: entry.value), child != target,
          children[target]?.contains(child) != true
        else { continue }
        children[target, default: []].append(child)
        bases[schema.location] = target
      }
    }
  }

  func isBase(_ target: ReferenceTarget) -> Bool { children[target] != nil }

  /// The base that a schema is, as long as it has its discriminator.
  func base(at schema: OpenAPI.Schema) -> ReferenceTarget? {
    schema.discriminator == nil ? nil : bases[schema.location]
  }

  func children(of base: ReferenceTarget) -> [ReferenceTarget] { children[base] ?? [] }

  /// Whether a schema extends a base; a base does not extend itself.
  func isChild(_ schema: OpenAPI.Schema) -> Bool { childLocations.contains(schema.location) }
}
