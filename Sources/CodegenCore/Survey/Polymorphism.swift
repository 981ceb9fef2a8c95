/// Which schemas extend others by `allOf`, if a discriminator of the base makes a reference to it
/// mean any of them.
/// https://spec.openapis.org/oas/v3.1.1.html#models-with-polymorphism-support
struct Polymorphism {
  private var children: [OpenAPI.SchemaID: [OpenAPI.Schema]] = [:]
  private var extending = Set<OpenAPI.SchemaID>()

  init(_ resolved: ResolvedDocument) {
    for child in resolved.namedSchemas.map(\.schema) {
      var references = child.allOf.compactMap { $0.reference }
      if let own = child.reference, !child.keywords.onlyAnnotatesReference {
        references.append(own)
      }
      for reference in references {
        guard let base = resolved.schema(reference), base !== child, base.discriminator != nil,
          resolved.position(of: base) != nil
        else { continue }
        let variants = (base.oneOf + base.anyOf).compactMap { $0.reference }
        // A base that lists its variants allows only those.
        let isListed = variants.contains { resolved.schema($0) === child }
        guard variants.isEmpty || isListed else { continue }
        children[base.id, default: []].append(child)
        extending.insert(child.id)
      }
    }
    for base in resolved.namedSchemas.map(\.schema)
    where base.oneOf.isEmpty && base.anyOf.isEmpty {
      for entry in base.discriminator?.mapping ?? [] {
        guard let child = resolved.schema(entry.value), child !== base,
          children[base.id]?.contains(where: { $0 === child }) != true
        else { continue }
        children[base.id, default: []].append(child)
      }
    }
  }

  /// Whether a schema has a discriminator and others extend it.
  func isBase(_ schema: OpenAPI.Schema) -> Bool {
    schema.discriminator != nil && children[schema.id] != nil
  }

  func children(of base: OpenAPI.Schema) -> [OpenAPI.Schema] { children[base.id] ?? [] }

  /// Whether a schema extends a base; a base does not extend itself.
  func isChild(_ schema: OpenAPI.Schema) -> Bool { extending.contains(schema.id) }
}
