import YAMLTree

extension Lowering {
  /// The shape of a schema with `allOf` (or of a `$ref` with siblings): that of its one member
  /// when the others only annotate it, else that of all of them merged.
  mutating func shapeOfAllOf(_ schema: OpenAPI.Schema) -> Shape {
    let telling = schema.allOf.filter { !$0.keywords.isAnnotation }
    if schema.keywords.says(only: [.allOf, .null]), telling.count == 1, let only = telling.first,
      !polymorphism.isChild(schema)
    {
      return shape(of: only).shape
    }
    var visit = MergeVisit()
    return shape(of: OpenAPI.Schema(merged(schema, &visit), at: schema.location)).shape
  }

  /// References within references: more than any document has, and few enough for any stack.
  private static let mergeDepth = 64

  /// The keywords of a schema, of all that its `allOf` holds and of what it refers to, in one.
  private mutating func merged(
    _ schema: OpenAPI.Schema, _ visit: inout MergeVisit
  ) -> OpenAPI.SchemaKeywords {
    var result = schema.keywords
    result.allOf = []
    result.reference = nil
    if let reference = schema.reference, let referred = merged(reference, &visit) {
      result.absorb(referred, at: schema.location, into: &diagnostics)
    }
    for member in schema.allOf {
      result.absorb(merged(member, &visit), at: member.location, into: &diagnostics)
    }
    return result
  }

  /// The keywords of a schema with those of all that it is made of, for a look at its properties.
  mutating func merged(_ schema: OpenAPI.Schema) -> OpenAPI.SchemaKeywords {
    if schema.reference == nil && schema.allOf.isEmpty { return schema.keywords }
    var visit = MergeVisit()
    return merged(schema, &visit)
  }

  /// What a reference leads to, merged. `nil` when it dangles or leads back.
  private mutating func merged(
    _ reference: Located<String>, _ visit: inout MergeVisit
  ) -> OpenAPI.SchemaKeywords? {
    guard let target = resolved.target(of: reference), let schema = resolved.schema(at: target)
    else { return nil }
    // A union stays the type that it is.
    if isPureUnion(schema) && !polymorphism.isBase(target) {
      var part = OpenAPI.SchemaKeywords()
      part.unions = [OpenAPI.Schema(.init(reference: reference), at: reference.location)]
      return part
    }
    if let known = merges[target] { return known }
    if visit.open.contains(target) || visit.open.count == Self.mergeDepth {
      visit.cuts += 1
      diagnostics.report(
        .contradiction,
        visit.open.contains(target)
          ? "this schema is a part of itself; the repetition is left out"
          : "references are nested too deeply here; the rest is left out", at: reference.location,
        help: "write the properties that are meant")
      return nil
    }
    let cuts = visit.cuts
    visit.open.insert(target)
    var result = merged(schema, &visit)
    // Its variants are built upon it: they are not a part of what they are built upon.
    if polymorphism.isBase(target) {
      result.oneOf = []
      result.anyOf = []
    }
    visit.open.remove(target)
    // Where something was left out, it depends on where the merge began.
    if visit.cuts == cuts { merges[target] = result }
    return result
  }
}

/// Where a merge stands.
private struct MergeVisit {
  var open = Set<ReferenceTarget>()
  /// How often a reference was not followed.
  var cuts = 0
}

extension OpenAPI.SchemaKeywords {
  /// Adds what another schema asks of the same value. What is said already stays where both say
  /// something different for people; for values the narrower wins.
  fileprivate mutating func absorb(
    _ other: Self, at location: Location, into diagnostics: inout Diagnostics
  ) {
    absorbTypes(other, at: location, into: &diagnostics)
    absorbProperties(other)
    required += other.required.filter { name in
      !required.contains { $0.value == name.value }
    }
    absorbValues(other, at: location, into: &diagnostics)
    absorbFormat(other, at: location, into: &diagnostics)
    title = title ?? other.title
    description = description ?? other.description
    example = example ?? other.example
    externalDocs = externalDocs ?? other.externalDocs
    defaultValue = defaultValue ?? other.defaultValue
    isDeprecated = isDeprecated || other.isDeprecated
    isReadOnly = isReadOnly || other.isReadOnly
    isWriteOnly = isWriteOnly || other.isWriteOnly
    constraints += other.constraints.filter { !constraints.contains($0) }
    unchecked += other.unchecked
    if let own = items, let others = other.items {
      items = own.merged(with: others)
    } else {
      items = items ?? other.items
    }
    let places = zip(prefixItems, other.prefixItems).map { $0.merged(with: $1) }
    prefixItems =
      places + prefixItems.dropFirst(places.count)
      + other.prefixItems.dropFirst(places.count)
    minItems = [minItems, other.minItems].compactMap { $0 }.max()
    patternProperties += other.patternProperties
    contentEncoding = contentEncoding ?? other.contentEncoding
    unions += other.unions + other.ownUnions(at: location)
    switch (additionalProperties, other.additionalProperties) {
    case (.unspecified, let others): additionalProperties = others
    case (.allowed, .schema(let others)): additionalProperties = .schema(others)
    case (.schema(let own), .schema(let others)):
      additionalProperties = .schema(own.merged(with: others))
    case (_, .forbidden), (_, .unspecified), (_, .allowed), (_, .schema): break
    }
  }

  private mutating func absorbTypes(
    _ other: Self, at location: Location, into diagnostics: inout Diagnostics
  ) {
    if types.isEmpty {
      types = other.types
    } else if !other.types.isEmpty {
      let common = types.compactMap { $0.narrowed(to: other.types) }
      if common.isEmpty {
        diagnostics.report(
          .contradiction, "members of this 'allOf' have different types; the first one counts",
          at: location, help: "nothing fits both: take one out")
      } else {
        types = common
      }
    }
  }

  /// The values that both enumerations have, with their names.
  private mutating func absorbValues(
    _ other: Self, at location: Location, into diagnostics: inout Diagnostics
  ) {
    guard let values, !values.isEmpty, let others = other.values, !others.isEmpty else {
      if values?.isEmpty != false && other.values != nil {
        values = other.values
        valueNames = other.valueNames
      }
      return
    }
    let allowed = Set(others.map { ExactKey($0.value.text) })
    let common = values.indices.filter { allowed.contains(ExactKey(values[$0].value.text)) }
    if common.isEmpty {
      diagnostics.report(
        .contradiction,
        "no value is in all enumerations of this 'allOf'; the first one counts",
        at: location, help: "nothing fits both: take one out")
      return
    }
    if valueNames.count == values.count { valueNames = common.map { valueNames[$0] } }
    self.values = common.map { values[$0] }
  }

  /// The formats that are a part of another: what fits both, fits these.
  private static let narrowerFormats: [String: Set<String>] = [
    "int64": ["int32"], "double": ["float"], "decimal": ["float", "double"],
    "uri-reference": ["uri", "url"], "iri": ["uri", "url"], "url": ["uri"], "uri": ["url"],
  ]

  private mutating func absorbFormat(
    _ other: Self, at location: Location, into diagnostics: inout Diagnostics
  ) {
    guard let own = format, let others = other.format else {
      format = format ?? other.format
      return
    }
    if own.value == others.value { return }
    if Self.narrowerFormats[own.value]?.contains(others.value) == true {
      format = others
    } else if Self.narrowerFormats[others.value]?.contains(own.value) != true {
      diagnostics.report(
        .contradiction,
        "members of this 'allOf' have different formats; '\(own.value)' counts",
        at: others.location, help: "nothing fits both: take one out")
    }
  }

  private mutating func absorbProperties(_ other: Self) {
    var positions: [StringLiteral: Int] = [:]
    for (index, property) in properties.enumerated() {
      positions[StringLiteral(property.name.value)] = index
    }
    for property in other.properties {
      let name = StringLiteral(property.name.value)
      guard let index = positions[name] else {
        positions[name] = properties.count
        properties.append(property)
        continue
      }
      properties[index].value = properties[index].value.merged(with: property.value)
    }
  }
}

extension OpenAPI.SchemaType {
  /// What both this and one of the others are: every integer is a number.
  fileprivate func narrowed(to others: [Self]) -> Self? {
    if others.contains(self) { return self }
    switch self {
    case .number: return others.contains(.integer) ? .integer : nil
    case .integer: return others.contains(.number) ? self : nil
    case .object, .array, .string, .boolean: return nil
    }
  }
}

extension OpenAPI.SchemaKeywords {
  /// `oneOf` and `anyOf`, each as a schema of its own.
  func ownUnions(at location: Location) -> [OpenAPI.Schema] {
    var unions: [OpenAPI.Schema] = []
    if !oneOf.isEmpty {
      unions.append(
        OpenAPI.Schema(Self(oneOf: oneOf, discriminator: discriminator), at: location))
    }
    if !anyOf.isEmpty {
      unions.append(
        OpenAPI.Schema(Self(anyOf: anyOf, discriminator: discriminator), at: location))
    }
    return unions
  }
}

extension OpenAPI.Schema {
  /// Both have to hold: a schema of both, merged in its turn.
  fileprivate func merged(with other: OpenAPI.Schema) -> OpenAPI.Schema {
    let known = mergedMembers
    let added = other.mergedMembers.filter { new in !known.contains { $0 === new } }
    if added.isEmpty { return self }
    var both = OpenAPI.SchemaKeywords()
    both.allOf = known + added
    both.isMerge = true
    return OpenAPI.Schema(both, at: location)
  }

  /// The schemas of one property that a merge has brought together.
  fileprivate var mergedMembers: [OpenAPI.Schema] { keywords.isMerge ? keywords.allOf : [self] }
}
