import SourceDiagnostics
import YAMLTree

/// Brings a document into its normal form: what each schema is, what operations send and return,
/// and how much of it has a type. Reports everything that is approximated.
///
/// Returns `nil` if the document is refused, which an error reports.
func normalise(
  _ resolved: ResolvedDocument, options: DocumentOptions, into diagnostics: inout Diagnostics
) -> (model: API.Model, coverage: Coverage)? {
  let schemas = SchemaNormaliser(resolved, options, diagnostics)
  defer { diagnostics = schemas.diagnostics }
  for named in resolved.namedSchemas { _ = schemas.id(of: named.schema) }
  // What an operation sends depends on the forms of its schemas.
  guard schemas.settleAll(), settleAliases(schemas) != nil else { return nil }
  let selected = selectOperations(of: resolved.document, into: &schemas.diagnostics)
  var operations = OperationNormaliser(schemas)
  let settled = selected.map { operations.normalise($0) }
  guard schemas.settleAll() else { return nil }

  guard let forms = finish(schemas) else { return nil }
  let info = resolved.document.info
  let model = API.Model(
    info: API.Info(
      title: info.title, version: info.version, summary: info.summary,
      description: info.description),
    forms: forms, named: namedSchemas(schemas), shared: sharedSchemas(schemas),
    operations: settled,
    server: operations.security.defaultServer(into: &schemas.diagnostics),
    schemes: operations.security.schemes(),
    clientParameters: clientParameters(settled, options, into: &schemas.diagnostics),
    labels: resolved.document.paths.map { API.Label(kind: "the path", text: $0.name) }
      + resolved.document.components.securitySchemes.map {
        API.Label(kind: "the security scheme", text: $0.name)
      })
  var count = CoverageCount(resolved, model, schemas.outcomes)
  return (model, count.coverage(settled))
}

/// Removes cycles of names that refer only to themselves; `nil` if the document is refused.
private func settleAliases(_ schemas: SchemaNormaliser) -> Cycles? {
  var cycles = Cycles(
    schemas.finished(), schemas.diagnostics, isNamed: { schemas.named($0) != nil },
    pointer: { schemas.named($0).flatMap { schemas.resolved.target(of: $0)?.pointer } ?? "#" })
  let isRefused = cycles.settleAliases()
  schemas.diagnostics = cycles.diagnostics
  for id in cycles.endless { schemas.replace(cycles.forms[id], at: id) }
  return isRefused ? nil : cycles
}

/// Decides what depends on the forms of all schemas: cycles, what distinguishes the variants of
/// unions, and defaults.
private func finish(_ schemas: SchemaNormaliser) -> API.Forms? {
  guard var cycles = settleAliases(schemas) else { return nil }
  cycles.cutUnions()
  schemas.diagnostics = cycles.diagnostics
  var marks = UnionMarks(schemas.resolved, schemas.unionSources, cycles.forms)
  for part in marks.mark() {
    schemas.diagnostics.report(
      .contradiction, "no variant of this union is an object with properties; ignored",
      at: part.location,
      help: "give each variant its properties, or remove the union from the object")
  }
  var defaults = DefaultReader(marks.forms, schemas.diagnostics)
  defaults.readAll()
  schemas.diagnostics = defaults.diagnostics
  return defaults.forms
}

/// The schemas with names, and what can distinguish equal ones.
private func namedSchemas(_ schemas: SchemaNormaliser) -> [API.NamedSchema] {
  let resolved = schemas.resolved
  return resolved.namedSchemas.map { named in
    let target = named.target
    let file = resolved.otherFiles[target.file]
    // Of two schemas `Pet`, the one in `cats.yaml` is `CatsPet`; of two files `pet.yaml`, the one
    // in the folder `cats` is.
    var qualifiers: [String] = []
    if let file {
      qualifiers = file.split(separator: "/").dropLast().reversed().map { String($0) }
      if !target.tokens.isEmpty { qualifiers.insert(RelativePath.baseName(file), at: 0) }
      qualifiers.removeAll { $0 == ".." }
    }
    return API.NamedSchema(
      schema: schemas.id(of: named.schema),
      name: named.componentName ?? PointerName.of(target.tokens)
        ?? RelativePath.baseName(file ?? "document"),
      swiftName: named.schema.swiftName?.value, qualifiers: Array(qualifiers.prefix(3)),
      pointer: target.pointer, place: (file ?? "") + target.pointer,
      documentation: schemas.annotations.documentation(of: [named.schema]),
      location: named.schema.location, reference: target.tokens.last)
  }
}

/// The schemas of shared parameters, bodies and responses that operations use.
private func sharedSchemas(_ schemas: SchemaNormaliser) -> [API.SharedSchema] {
  schemas.sharedSchemas.map { shared in
    let file = schemas.resolved.otherFiles[shared.target.file]
    let pointer = shared.target.pointer + shared.steps
    return API.SharedSchema(
      schema: API.SchemaID(shared.schema.id.index),
      name: shared.name ?? PointerName.of(shared.target.tokens)
        ?? RelativePath.baseName(file ?? "document"),
      qualifier: file.map { RelativePath.baseName($0) },
      kind: shared.kind, pointer: pointer, place: (file ?? "") + pointer,
      location: shared.schema.location)
  }
}

/// The parameters that the manifest assigns to the client; reports those that no operation has.
private func clientParameters(
  _ operations: [API.Operation], _ options: DocumentOptions, into diagnostics: inout Diagnostics
) -> [Located<String>] {
  let used = Set(
    operations.flatMap(\.parameters).filter { $0.client != nil }
      .map { $0.wire.lowercasedASCII() })
  return options.clientParameters.filter { parameter in
    if used.contains(parameter.value.lowercasedASCII()) { return true }
    diagnostics.report(
      .parameter, "no operation has a query or header parameter '\(parameter.value)'",
      at: parameter.location, help: "use the name in the document, or remove it")
    return false
  }
}
