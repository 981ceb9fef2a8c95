import SourceDiagnostics
import YAMLTree

extension FormBuilder {
  /// A structure, or a map if only the values of keys are described.
  func object(_ folded: Folded) -> Decision {
    guard folded.properties.isEmpty && folded.required.isEmpty else {
      return structure(folded, unions: [])
    }
    if case .allowed = folded.additional {
    } else if let values = additional(folded) {
      return Decision(kind: .map(values), kinds: .object)
    }
    if case .forbidden = folded.additional { return structure(folded, unions: []) }
    return Decision(
      kind: .map(additional(folded) ?? schemas.anything), kinds: .object,
      gap: folded.patterns.isEmpty ? API.Gap(.freeForm) : nil)
  }

  func structure(_ folded: Folded, unions: [API.Part]) -> Decision {
    let kind = API.Kind.object(
      API.Object(
        properties: properties(of: folded), required: folded.required.map(\.value),
        unions: unions, additional: additional(folded),
        isChange: schemas.use(of: origin).isChange))
    return Decision(
      kind: kind, kinds: .object,
      documentation: documentation(of: folded))
  }

  /// The schema of values under keys without a property, if the document describes them.
  private func additional(_ folded: Folded) -> API.SchemaID? {
    var values = folded.patterns.map { UnionVariant(schemas.id(of: $0), $0, schemas.annotations) }
    switch folded.additional {
    case .allowed: return schemas.anything
    case .schemas(let all):
      values.append(UnionVariant(schemas.id(of: all, in: home), all[0], schemas.annotations))
    case .unspecified, .forbidden: break
    }
    guard let first = values.first else { return nil }
    if values.count == 1 { return first.id }
    let decision = union(of: values, nil)
    return schemas.add(decision.kind, decision.kinds, like: origin)
  }

  /// The properties of a base, which only the schemas that extend it have in their types.
  func inherited() -> [API.Union.Inherited] {
    var composition = Composition()
    add(Constraint(schema: origin, extent: .withoutVariants), to: &composition)
    return Folded(composition.atoms).properties.map {
      API.Union.Inherited(wire: $0.name.value, schema: schemas.id(of: $0.schemas, in: home))
    }
  }

  private func properties(of folded: Folded) -> [API.Property] {
    guard schemas.takes(properties: folded.properties.count, at: origin) else { return [] }
    var folded = folded
    folded.applyOthers { schemas.kinds(of: schemas.id(of: $0)) }
    let use = schemas.use(of: origin)
    let required = Set(folded.required.map { ExactKey($0.value) })
    var properties = folded.properties.map { property in
      for schema in property.schemas { schemas.outcomes.emit(schema) }
      let notes = schemas.annotations
      let parts = property.schemas
      return API.Property(
        wire: property.name.value,
        swiftName: parts.lazy.compactMap { $0.swiftName?.value }.first,
        schema: schemas.id(of: parts, in: home),
        isRequired: required.contains(ExactKey(property.name.value)),
        canBeAbsent: use.isSent && notes.isSet(parts) { $0.isReadOnly }
          || use.isReceived && notes.isSet(parts) { $0.isWriteOnly },
        defaultValue: notes.defaultValue(of: parts).map { API.Default($0) },
        documentation: notes.documentation(of: parts), location: parts[0].location)
    }
    if !required.isEmpty {
      let defined = Set(folded.properties.map { ExactKey($0.name.value) })
      properties += folded.required.filter { !defined.contains(ExactKey($0.value)) }
        .map { undefined($0) }
    }
    return properties
  }

  /// A name in `required` that is not a property: the value stays available, and nothing fails.
  private func undefined(_ name: Located<String>) -> API.Property {
    schemas.diagnostics.report(
      .requiredUndefined,
      "'\(name.value)' is required but not defined in 'properties'; read as JSONValue?",
      at: name.location, help: "define it in 'properties', or remove it from 'required'")
    return API.Property(
      wire: name.value, swiftName: nil, schema: schemas.anythingOrNull, isRequired: true,
      canBeAbsent: true, defaultValue: nil,
      documentation: DocumentationComment(
        "The document requires this property but does not define it."),
      isUndefined: true, location: name.location)
  }

  /// The elements of a list with a schema for each position:
  /// https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.1
  ///
  /// Further elements are kept, even with `items: false`, because a server may send them anyway.
  func tuple(_ folded: Folded) -> Decision {
    let elements = folded.places.enumerated().map { index, parts in
      API.Tuple.Element(
        schema: schemas.id(of: parts, in: home),
        title: parts.lazy.compactMap { $0.title }.first,
        swiftName: parts.lazy.compactMap { $0.swiftName?.value }.first,
        isRequired: index < folded.minItems,
        defaultValue: elementDefault(of: parts, isRequired: index < folded.minItems),
        documentation: schemas.annotations.documentation(of: parts), location: parts[0].location)
    }
    let rest = folded.items.filter { !$0.allowsNothing }
    return Decision(
      kind: .tuple(
        API.Tuple(
          elements: elements,
          rest: rest.isEmpty ? schemas.anything : schemas.id(of: rest, in: home))),
      kinds: .array,
      documentation: documentation(of: folded))
  }

  /// Writing a default would require writing the elements before it, too.
  private func elementDefault(of parts: [OpenAPI.Schema], isRequired: Bool) -> API.Default? {
    if isRequired { return schemas.annotations.defaultValue(of: parts).map { API.Default($0) } }
    if let node = parts.lazy.compactMap({ $0.defaultValue }).first {
      schemas.diagnostics.report(
        .defaultLeftOut, "the default of an optional element is ignored",
        at: node.location, help: "require the element with `minItems`")
    }
    return nil
  }

  /// A named schema has documentation of its own.
  private func documentation(of folded: Folded) -> DocumentationComment {
    if schemas.resolved.position(of: origin) != nil && members.count == 1 { return .none }
    return Annotations.documentation(
      of: folded.annotated, limits: folded.annotated, title: folded.title,
      description: folded.description)
  }
}
