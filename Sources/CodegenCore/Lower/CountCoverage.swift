import SourceDiagnostics
import YAMLTree

/// What became of the schemas of a document, by location.
struct SchemaOutcomes {
  /// `nil` for a schema with a type, otherwise why it has none.
  fileprivate var gaps: [Location: String?] = [:]
  /// The schemas of properties that are in a structure.
  fileprivate var properties: Set<Location> = []

  /// Records that a schema is not emitted, although it has a type.
  mutating func leaveOut(_ schema: OpenAPI.Schema, _ code: DocumentCode) {
    gaps[schema.location] = .some(code.rawValue)
  }

  mutating func emit(_ property: OpenAPI.Schema) {
    properties.insert(property.location)
    // The property may be in several members of an `allOf`.
    if property.keywords.isMerge {
      for member in property.keywords.allOf { properties.insert(member.location) }
    }
  }
}

extension Lowering {
  /// Records what a schema became, for the count; `found` is the number of earlier diagnostics.
  mutating func note(_ shape: Shape, of schema: OpenAPI.Schema, since found: Int) {
    outcomes.gaps[schema.location] = .some(gap(shape, of: schema, since: found))
  }

  private func gap(_ shape: Shape, of schema: OpenAPI.Schema, since found: Int) -> String? {
    let keywords = schema.keywords
    switch shape {
    case .builtin(.json):
      if let reference = keywords.reference, resolved.target(of: reference) == nil {
        return DocumentCode.danglingReference.rawValue
      }
      let told = diagnostics.list[found...].filter { $0.severity == .warning }
      if let own = told.last(where: { $0.location == schema.location }) { return own.code.name }
      // It is only a schema nested in it.
      if told.contains(where: { $0.code == .document(.untyped) }) {
        return DocumentCode.untyped.rawValue
      }
      return (keywords.isSilent ? Coverage.Gap.noType : .unexplained).rawValue
    case .dictionary(let values):
      return values.location == schema.location && values.shape.isAnything
        ? Coverage.Gap.freeForm.rawValue : nil
    case .array(let items):
      return items.location == schema.location && items.shape.isAnything
        ? Coverage.Gap.noItems.rawValue : nil
    case .structure, .tuple, .enumeration, .union, .builtin, .named: return nil
    }
  }

  /// Counts what the document declares and how much was emitted.
  func coverage(_ endpoints: [IR.Endpoint]) -> Coverage {
    var census = SchemaCensus(
      outcomes: outcomes, named: Set(resolved.namedSchemas.map(\.schema.location)))
    for (_, schema) in resolved.namedSchemas { census.visit(schema) }
    var operations = Coverage.Share()
    for path in resolved.document.paths {
      for parameter in path.value.parameters { census.visit(parameter, of: resolved) }
      for operation in path.value.operations {
        operations.declared += 1
        for parameter in operation.value.parameters { census.visit(parameter, of: resolved) }
        let body = operation.value.requestBody.flatMap { resolved.requestBody($0) }
        let answers = operation.value.responses.compactMap { resolved.response($0.value) }
        for media in (body?.content ?? []) + answers.flatMap(\.content) {
          guard let schema = media.value.schema else { continue }
          census.visit(schema, unshaped: DocumentCode.mediaType.rawValue)
        }
      }
    }
    operations.emitted = endpoints.count
    operations.callable = endpoints.count {
      $0.obstacle == nil && !$0.takesText && $0.credentialsCanBeGiven
    }
    if operations.declared > endpoints.count {
      operations.missing[DocumentCode.oddPath.rawValue] = operations.declared - endpoints.count
    }
    return Coverage(
      operations: operations, schemas: census.schemas, properties: census.properties)
  }
}

/// Visits every schema once.
private struct SchemaCensus {
  let outcomes: SchemaOutcomes
  let named: Set<Location>
  var schemas = Coverage.Share()
  var properties = Coverage.Share()
  private var seen: Set<Location> = []

  init(outcomes: SchemaOutcomes, named: Set<Location>) {
    self.outcomes = outcomes
    self.named = named
    seen.reserveCapacity(outcomes.gaps.count)
  }

  mutating func visit(
    _ reference: OpenAPI.ReferenceOr<OpenAPI.Parameter>, of resolved: ResolvedDocument
  ) {
    guard let schema = resolved.parameter(reference)?.schema else { return }
    visit(schema, unshaped: DocumentCode.parameter.rawValue)
  }

  /// - Parameters:
  ///   - outer: why the enclosing schema has no type; then this one has none either.
  ///   - unshaped: the reason to count if it has no shape. `nil` for a part of another schema, such
  ///     as a member of an `allOf`: it is in the other's type.
  mutating func visit(_ schema: OpenAPI.Schema, outer: String? = nil, unshaped: String? = nil) {
    guard seen.insert(schema.location).inserted else { return }
    let own = outer == nil || named.contains(schema.location) ? nil : outer
    let gap = own ?? (outcomes.gaps[schema.location] ?? unshaped)
    schemas.count(gap)
    let keywords = schema.keywords
    for property in keywords.properties {
      if outcomes.properties.contains(property.value.location) {
        properties.count(nil)
      } else {
        let own = outcomes.gaps[property.value.location] ?? nil
        properties.count(gap ?? own ?? Coverage.Gap.unexplained.rawValue)
      }
      visit(property.value, outer: gap)
    }
    for part in keywords.allOf + keywords.anyOf + keywords.oneOf { visit(part, outer: gap) }
    for part in keywords.prefixItems + keywords.patternProperties.map(\.value) {
      visit(part, outer: gap)
    }
    if let items = keywords.items { visit(items, outer: gap) }
    if case .schema(let values) = keywords.additionalProperties { visit(values, outer: gap) }
  }
}

extension OpenAPI.SchemaKeywords {
  /// Whether nothing in it implies a type.
  fileprivate var isSilent: Bool {
    let variants = anyOf + oneOf
    return types.isEmpty && values?.isEmpty != false && properties.isEmpty && items == nil
      && reference == nil && allOf.allSatisfy(\.keywords.isSilent)
      && (variants.isEmpty || variants.contains(where: \.keywords.isSilent))
      && additionalProperties.isUnspecified
  }
}
