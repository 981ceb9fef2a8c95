import SourceDiagnostics
import YAMLTree

/// Decides the form of a schema, or of several that a value must match at once: their intersection.
struct FormBuilder {
  let schemas: SchemaNormaliser
  /// The schema to report at, whose use decides what may be absent.
  let origin: OpenAPI.Schema
  let members: [Constraint]
  let home: API.Home
  /// Whether it is one of several variants, which is left out if no value matches it.
  var isVariant = false

  /// What is decided about a form.
  struct Decision {
    var kind: API.Kind
    var kinds: API.JSONKinds
    var documentation = DocumentationComment.none
    var gap: API.Gap?
    /// Whether it is a text without a format.
    var isPlainText = false
    /// Whether no value matches.
    var isImpossible = false
  }

  func decide() -> Decision {
    reportUnchecked(origin)
    if members.count == 1, members[0].extent == .whole, let decision = decideAlone() {
      return decision
    }
    return decideTogether()
  }

  private func reportUnchecked(_ schema: OpenAPI.Schema) {
    for keyword in schema.unchecked {
      schemas.diagnostics.report(
        .unchecked, "'\(keyword.value)' is not checked when a response is read",
        at: keyword.location, help: "check the value where it matters")
    }
  }

  /// The form of a schema that is not a composition; `nil` for others.
  private func decideAlone() -> Decision? {
    if origin.allowsNothing { return untyped("no value matches the schema 'false'") }
    if let reference = origin.reference {
      guard let referred = schemas.resolved.schema(reference) else {
        return Decision(
          kind: .anything, kinds: .all, gap: API.Gap(DocumentCode.danglingReference.rawValue))
      }
      if origin.keywords.onlyAnnotatesReference { return same(referred) }
      if schemas.resolved.document.version.usesJSONSchema { return nil }
      schemas.diagnostics.report(
        .ignoredSibling, "keywords next to '$ref' are ignored before OpenAPI 3.1",
        at: origin.location, help: "put both into an `allOf`")
      return same(referred)
    }
    if schemas.polymorphism.isBase(origin) { return base() }
    if origin.allOf.isEmpty && !origin.keywords.isUnion { return plain(Folded([origin])) }
    return nil
  }

  func same(_ schema: OpenAPI.Schema) -> Decision {
    Decision(kind: .same(schemas.id(of: schema)), kinds: .all)
  }

  func untyped(_ reason: String) -> Decision {
    schemas.diagnostics.report(
      .untyped, "\(reason); read as JSONValue", at: origin.location,
      help: "give it one type with an overlay")
    return Decision(kind: .anything, kinds: .all, gap: API.Gap(DocumentCode.untyped.rawValue))
  }

  /// The form of another schema, for one that adds nothing to it.
  func copy(of id: API.SchemaID) -> Decision {
    guard let form = schemas.form(of: id) else { return Decision(kind: .same(id), kinds: .all) }
    if let source = schemas.only(id) { schemas.outcomes.copy(source) }
    return Decision(
      kind: form.kind, kinds: form.kinds, documentation: form.documentation,
      gap: form.kind.isAnything ? form.gap : nil, isPlainText: schemas.isPlainText(id))
  }

  // MARK: Composition

  /// The form of the intersection of all members.
  func decideTogether() -> Decision {
    if let only = units().only {
      let id = schemas.id(of: only.schema)
      if only.isReferenced { return same(only.schema) }
      if only.extent == .whole && (members.count > 1 || only.schema !== origin) {
        // What stands elsewhere has its type there.
        return schemas.home(of: only.schema) == home ? copy(of: id) : same(only.schema)
      }
    }
    var composition = Composition()
    for member in members { add(member, to: &composition) }
    schemas.extend(home, by: composition.bases.map(\.schema))
    reportCycle(composition)
    for atom in composition.atoms.dropFirst() { reportUnchecked(atom) }
    return composition.unions.isEmpty
      ? plain(Folded(composition.atoms)) : union(composition)
  }

  /// The members as a type of their own, even if there is only one.
  func decideAsStructure() -> Decision {
    var composition = Composition()
    for member in members { add(member, to: &composition) }
    return composition.unions.isEmpty
      ? structure(Folded(composition.atoms), unions: []) : union(composition)
  }

  func add(_ member: Constraint, to composition: inout Composition) {
    composition.add(
      member,
      CompositionContext(resolved: schemas.resolved, polymorphism: schemas.polymorphism),
      union: { $0 === origin ? nil : union(of: $0) })
  }

  /// The union that a named schema is, if it is nothing else: composing keeps its type.
  private func union(of schema: OpenAPI.Schema) -> Alternatives? {
    guard schema.keywords.isUnion, schema.keywords.says(only: [.types, .required, .variants]),
      !schema.isOnlyConstraint, !schemas.allowsNull(schema)
    else { return nil }
    let unions = schema.alternatives
    guard unions.count == 1, var union = unions.first, union.variants.count > 1 else {
      return nil
    }
    if let form = schemas.form(of: schemas.id(of: schema)) {
      guard case .union = form.kind else { return nil }
    }
    union.named = schema
    return union
  }

  private func reportCycle(_ composition: Composition) {
    for base in composition.bases where base.schema === origin {
      schemas.diagnostics.report(
        .contradiction, "this schema is a part of itself; the repetition is ignored",
        at: base.reference, help: "write out the intended properties")
    }
  }

  // MARK: Plain schemas

  /// The form that keywords without variants describe: of an enumeration, otherwise by their types.
  func plain(_ folded: Folded) -> Decision {
    var folded = folded
    if let contradiction = contradiction(in: folded) { return contradiction }
    if let schema = folded.disjointValues {
      if isVariant { return contradiction(with: schema) }
      schemas.diagnostics.report(
        .contradiction, "no value is in all enumerations of this 'allOf'; all values are listed",
        at: location(of: schema), help: "no value matches both: remove one")
    }
    yieldValues(of: &folded)
    if members.count > 1 || folded.isComposed, !keepFittingValues(of: &folded) {
      return contradiction(with: origin)
    }
    reportMisplaced(in: folded)
    if let values = folded.values, !values.isEmpty { return enumeration(folded, values) }
    switch folded.inferredTypes {
    case []: return Decision(kind: .anything, kinds: .all, gap: API.Gap(.noType))
    case [.object]: return object(folded)
    case [.array]: return list(folded)
    case [.string]:
      var decision = scalar(text(folded))
      decision.isPlainText = folded.formats.isEmpty && folded.contentEncoding == nil
      return decision
    case [.integer]: return scalar(builtin(folded, else: .int))
    case [.number], [.integer, .number], [.number, .integer]:
      return scalar(builtin(folded, else: .double))
    case [.boolean]: return scalar(.bool)
    case let types: return severalTypes(folded, types)
    }
  }

  /// Where to report what is wrong with a schema: at the schema if it stands in what is composed,
  /// otherwise at what composes it, since others may use it without a contradiction.
  private func location(of schema: OpenAPI.Schema) -> Location {
    if schemas.home(of: schema) == home { return schema.location }
    let own = members.first { schemas.home(of: $0.schema) == home }
    return own?.schema.location ?? schemas.location(of: home) ?? origin.location
  }

  /// No value has several types at once.
  func contradiction(in folded: Folded) -> Decision? {
    folded.disjointTypes.map { contradiction(with: $0) }
  }

  private func contradiction(with schema: OpenAPI.Schema) -> Decision {
    contradiction(
      "what applies to this value has different types; read as JSONValue", at: location(of: schema),
      help: "no value matches both: remove one")
  }

  func contradiction(_ message: String, at location: Location, help: String) -> Decision {
    if !isVariant { schemas.diagnostics.report(.contradiction, message, at: location, help: help) }
    return Decision(
      kind: .anything, kinds: .all, gap: API.Gap(DocumentCode.contradiction.rawValue),
      isImpossible: true)
  }

  /// Drops the values of an enumeration that have none of the types; `false` if none is left.
  private func keepFittingValues(of folded: inout Folded) -> Bool {
    guard !folded.types.isEmpty else { return true }
    let kinds = folded.kinds
    return folded.keepValues { !$0.value.kinds.isDisjoint(with: kinds) }
  }

  private func scalar(_ builtin: Builtin) -> Decision {
    Decision(kind: .scalar(builtin), kinds: builtin.jsonKinds)
  }

  private func builtin(_ folded: Folded, else type: Builtin) -> Builtin {
    let format = folded.format
    if let other = format.contradicting {
      schemas.diagnostics.report(
        .contradiction, "members of this 'allOf' have different formats; none is used",
        at: other.location, help: "no value matches both: remove one")
    }
    return schemas.options.builtin(forFormat: format.chosen?.value, else: type)
  }

  /// The type of a string, by its format or encoding.
  private func text(_ folded: Folded) -> Builtin {
    let type = builtin(folded, else: .string)
    guard type == .string, let encoding = folded.contentEncoding else { return type }
    if encoding.value.lowercasedASCII() == "base64" { return .data }
    schemas.diagnostics.report(
      .unchecked, "the encoding '\(encoding.value)' is not supported; read as text",
      at: encoding.location,
      help: "decode the text where you use it")
    return .string
  }

  private func list(_ folded: Folded) -> Decision {
    if !folded.places.isEmpty { return tuple(folded) }
    guard !folded.items.isEmpty else {
      return Decision(
        kind: .list(schemas.anything), kinds: .array, gap: API.Gap(.noItems))
    }
    return Decision(kind: .list(schemas.id(of: folded.items, in: home)), kinds: .array)
  }

  /// A variant for each of several types.
  private func severalTypes(_ folded: Folded, _ types: [OpenAPI.SchemaType]) -> Decision {
    let variants = types.map { type in
      let part = folded.only(type)
      let decision = plain(part)
      return UnionVariant(
        id: schemas.add(decision.kind, decision.kinds, like: origin),
        source: nil,
        documentation: Annotations.documentation(
          of: folded.annotated, limits: folded.annotated, title: "", description: ""))
    }
    return union(of: variants, nil)
  }

  /// An enumeration yields to a type of objects or lists, which its values cannot have.
  private func yieldValues(of folded: inout Folded) {
    guard let value = folded.values?.first, !folded.types.isEmpty,
      folded.kinds.isSubset(of: [.object, .array])
    else { return }
    schemas.diagnostics.report(
      .wrongKind, "the value '\(value.value.text)' is not of the type in the schema; ignored",
      at: value.location, help: "remove the `enum`, or correct the type")
    folded.dropValues()
  }

  /// Reports keywords that apply neither to the types nor to the values of a schema.
  private func reportMisplaced(in folded: Folded) {
    guard !folded.types.isEmpty || folded.fixesValues else { return }
    let types = folded.fixesValues ? [] : folded.types
    if !types.contains(.object) && folded.hasProperties {
      schemas.diagnostics.report(
        .contradiction, "only objects have properties, and this is not one; ignored",
        at: origin.location, help: "write `type: object`, or remove the properties")
      leaveOut(folded.properties.flatMap(\.schemas) + folded.patterns)
    }
    if !types.contains(.array) && folded.hasItems {
      schemas.diagnostics.report(
        .contradiction, "only arrays have items, and this is not one; ignored",
        at: origin.location, help: "write `type: array`, or remove the items")
      leaveOut(folded.places.flatMap { $0 } + folded.items)
    }
  }

  private func leaveOut(_ parts: [OpenAPI.Schema]) {
    for part in parts {
      schemas.outcomes.leaveOut(part, DocumentCode.contradiction.rawValue)
    }
  }
}
