/// Whether schemas allow null, by their own keywords or by what they refer to.
struct Nullability {
  private enum State { case unknown, open, no, yes }

  private let resolved: ResolvedDocument
  /// By schema id.
  private var states: [State]

  init(_ resolved: ResolvedDocument) {
    self.resolved = resolved
    states = Array(repeating: .unknown, count: resolved.schemaCount)
  }

  mutating func allowsNull(_ schema: OpenAPI.Schema) -> Bool {
    if schema.keywords.allowsNull { return true }
    switch states[schema.id.index] {
    case .yes: return true
    case .no: return false
    case .open, .unknown: break
    }
    if parts(of: schema).isEmpty { return false }
    postOrder([schema]) { schema in
      guard states[schema.id.index] == .unknown else { return nil }
      states[schema.id.index] = .open
      return schema.keywords.allowsNull ? [] : parts(of: schema)
    } settle: { schema in
      states[schema.id.index] = decide(schema) ? .yes : .no
    }
    return states[schema.id.index] == .yes
  }

  /// The schemas that decide.
  private func parts(of schema: OpenAPI.Schema) -> [OpenAPI.Schema] {
    if let referred = schema.reference.flatMap({ resolved.schema($0) }) { return [referred] }
    if schema.allOf.isEmpty && !schema.keywords.isUnion { return [] }
    return members(of: schema) + schema.variants
  }

  /// A member that only annotates allows null, but decides nothing.
  private func members(of schema: OpenAPI.Schema) -> [OpenAPI.Schema] {
    schema.types.isEmpty ? schema.allOf.filter { !$0.keywords.isAnnotation } : []
  }

  private func decide(_ schema: OpenAPI.Schema) -> Bool {
    if schema.keywords.allowsNull { return true }
    // In a cycle, null is allowed only if a schema outside of it allows it.
    func known(_ part: OpenAPI.Schema) -> Bool {
      part.keywords.allowsNull || states[part.id.index] == .yes
    }
    if let referred = schema.reference.flatMap({ resolved.schema($0) }) { return known(referred) }
    let members = members(of: schema)
    if !members.isEmpty { return members.allSatisfy(known) }
    return schema.variants.contains(where: known)
  }
}
