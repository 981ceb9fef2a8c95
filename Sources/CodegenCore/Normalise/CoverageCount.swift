import SourceDiagnostics

/// Counts what a document declares and how much of it has a type.
struct CoverageCount {
  let resolved: ResolvedDocument
  let forms: API.Forms
  let outcomes: SchemaOutcomes
  /// Whether a schema is used by itself; others are part of another's type.
  private let isUsed: [Bool]

  private var schemas = Coverage.Share()
  private var properties = Coverage.Share()
  private var seen: [Bool]

  init(
    _ resolved: ResolvedDocument, _ model: API.Model, _ outcomes: SchemaOutcomes
  ) {
    self.resolved = resolved
    forms = model.forms
    self.outcomes = outcomes
    isUsed = model.used()
    seen = Array(repeating: false, count: resolved.schemaCount)
  }

  /// - Parameter operations: those that are generated.
  mutating func coverage(_ operations: [API.Operation]) -> Coverage {
    for named in resolved.namedSchemas { visit(named.schema) }
    var share = Coverage.Share()
    for path in resolved.document.paths {
      for parameter in path.value.parameters { visit(parameter) }
      for operation in path.value.operations {
        share.declared += 1
        for parameter in operation.value.parameters { visit(parameter) }
        let body = operation.value.requestBody.flatMap { resolved.requestBody($0) }
        let responses = operation.value.responses.compactMap { resolved.response($0.value) }
        for media in (body?.content ?? []) + responses.flatMap(\.content) {
          guard let schema = media.value.schema else { continue }
          visit(schema, unused: DocumentCode.mediaType.rawValue)
        }
      }
    }
    share.emitted = operations.count
    share.callable = operations.count(where: \.isCallable)
    if share.declared > operations.count {
      share.missing[DocumentCode.oddPath.rawValue] = share.declared - operations.count
    }
    return Coverage(operations: share, schemas: schemas, properties: properties)
  }

  private mutating func visit(_ reference: OpenAPI.ReferenceOr<OpenAPI.Parameter>) {
    guard let schema = resolved.parameter(reference)?.schema else { return }
    visit(schema, unused: DocumentCode.parameter.rawValue)
  }

  /// - Parameters:
  ///   - outer: why the enclosing schema has no type; then this one has none either.
  ///   - unused: the reason to count if it is not used by itself. `nil` for a part of another
  ///     schema, such as a member of an `allOf`: it is in the other's type.
  private mutating func visit(
    _ schema: OpenAPI.Schema, outer: String? = nil, unused: String? = nil
  ) {
    guard !seen[schema.id.index] else { return }
    seen[schema.id.index] = true
    let own = outer == nil || resolved.position(of: schema) != nil ? nil : outer
    let gap = own ?? self.gap(of: schema, unused: unused)
    schemas.count(gap)
    for property in schema.properties {
      if gap == nil && outcomes.isEmitted(property.value) {
        properties.count(nil)
      } else {
        properties.count(
          gap ?? self.gap(of: property.value, unused: nil) ?? Coverage.Gap.unexplained.rawValue)
      }
    }
    for part in schema.children { visit(part, outer: gap) }
  }

  /// Why a schema has no type; `nil` if it has one, or is part of one.
  private func gap(of schema: OpenAPI.Schema, unused: String?) -> String? {
    if let code = outcomes.whyLeftOut(schema) { return code }
    if outcomes.isText(schema) { return nil }
    guard isUsed[schema.id.index] || outcomes.isCopied(schema) else { return unused }
    return forms[API.SchemaID(schema.id.index)].gap?.name
  }
}

extension API.Operation {
  /// Whether nothing required is missing, or passed as text for lack of a type.
  var isCallable: Bool {
    !unsent.contains(where: \.isRequired) && !takesText && security.canBeGiven
  }
}
