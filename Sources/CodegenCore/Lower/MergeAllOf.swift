import SourceDiagnostics
import YAMLTree

extension Lowering {
  /// The shape of a schema with `allOf` (or of a `$ref` with siblings): that of its only member if
  /// the others just annotate it, otherwise that of all of them merged.
  mutating func shapeOfAllOf(_ schema: OpenAPI.Schema) -> Shape {
    let telling = schema.allOf.filter { !$0.keywords.isAnnotation }
    if schema.keywords.says(only: [.allOf, .null]), telling.count == 1, let only = telling.first,
      !polymorphism.isChild(schema)
    {
      return shape(of: only).shape
    }
    return shape(of: OpenAPI.Schema(merged(schema), at: schema.location)).shape
  }

  /// Limits for references in cycles, by depth and in total: small enough for any stack, and for
  /// nested cycles.
  private static let mergeDepth = 64
  private static let mergeLimit = 500

  /// The keywords of a schema merged with those of its `allOf` and its reference.
  private mutating func merged(
    _ schema: OpenAPI.Schema, _ visit: inout MergeVisit
  ) -> OpenAPI.SchemaKeywords {
    var own = schema.keywords
    own.allOf = []
    own.reference = nil
    var result = KeywordMerge(own)
    if let reference = schema.reference, let referred = merged(reference, &visit) {
      result.absorb(referred, at: schema.location, into: &diagnostics)
    }
    for member in schema.allOf {
      result.absorb(merged(member, &visit), at: member.location, into: &diagnostics)
    }
    return result.finished()
  }

  /// The keywords of a schema merged with those of its parts.
  mutating func merged(_ schema: OpenAPI.Schema) -> OpenAPI.SchemaKeywords {
    if schema.reference == nil && schema.allOf.isEmpty { return schema.keywords }
    mergeBelow(schema)
    var visit = MergeVisit()
    return merged(schema, &visit)
  }

  /// Merges what a schema is built upon in post-order, so each merge finds its parts merged
  /// already, however long the chain is.
  private mutating func mergeBelow(_ schema: OpenAPI.Schema) {
    postOrder(references(of: schema)) { lowering, reference in
      guard let target = lowering.resolved.target(of: reference), lowering.merges[target] == nil,
        lowering.mergesBegun.insert(target).inserted,
        let referred = lowering.resolved.schema(at: target)
      else { return nil }
      return lowering.references(of: referred)
    } settle: { lowering, reference in
      var visit = MergeVisit()
      _ = lowering.merged(reference, &visit)
    }
  }

  /// The references to follow when merging a schema.
  private func references(of schema: OpenAPI.Schema) -> [Located<String>] {
    var references: [Located<String>] = []
    var pending = [schema]
    while let schema = pending.popLast() {
      if let reference = schema.reference { references.append(reference) }
      pending += schema.allOf
    }
    return references
  }

  /// The merged target of a reference. `nil` if it dangles or leads back.
  private mutating func merged(
    _ reference: Located<String>, _ visit: inout MergeVisit
  ) -> OpenAPI.SchemaKeywords? {
    guard let target = resolved.target(of: reference), let schema = resolved.schema(at: target)
    else { return nil }
    // A union keeps its own type.
    if isPureUnion(schema) && !polymorphism.isBase(target) {
      var part = OpenAPI.SchemaKeywords()
      part.unions = [OpenAPI.Schema(.init(reference: reference), at: reference.location)]
      return part
    }
    if let known = merges[target] { return known }
    // Reached by another way around the cycle, so it is already merged in.
    if visit.done.contains(target) {
      visit.cuts += 1
      return nil
    }
    if visit.open.contains(target) || visit.open.count == Self.mergeDepth
      || visit.done.count == Self.mergeLimit
    {
      visit.cuts += 1
      reportCut(of: reference, isOpen: visit.open.contains(target))
      return nil
    }
    let cuts = visit.cuts
    visit.open.insert(target)
    var result = merged(schema, &visit)
    // Its variants extend it, so they are not part of the base.
    if polymorphism.isBase(target) {
      result.oneOf = []
      result.anyOf = []
    }
    visit.open.remove(target)
    // What was cut is part of the schema where the merge began: only that is complete.
    if visit.cuts == cuts || visit.open.isEmpty {
      merges[target] = result
    } else {
      visit.done.insert(target)
    }
    return result
  }

  private mutating func reportCut(of reference: Located<String>, isOpen: Bool) {
    guard cutReferences.insert(reference.location).inserted else { return }
    diagnostics.report(
      .contradiction,
      isOpen
        ? "this schema is a part of itself; the repetition is ignored"
        : "references are nested too deeply; the rest is ignored", at: reference.location,
      help: "write out the intended properties")
  }
}

/// The state of a merge.
private struct MergeVisit {
  var open = Set<ReferenceTarget>()
  /// Merged schemas that are in a cycle.
  var done = Set<ReferenceTarget>()
  /// The number of references that were not followed.
  var cuts = 0
}

extension OpenAPI.SchemaKeywords {
  /// Adds the keywords of another schema for the same value, except those that `KeywordMerge`
  /// handles. If both differ, existing annotations are kept; for values the narrower wins.
  mutating func absorb(
    _ other: Self, at location: Location, into diagnostics: inout Diagnostics
  ) {
    absorbTypes(other, at: location, into: &diagnostics)
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
    unchecked += other.unchecked
    minItems = [minItems, other.minItems].compactMap { $0 }.max()
    patternProperties += other.patternProperties
    contentEncoding = contentEncoding ?? other.contentEncoding
    unions += other.unions + other.ownUnions(at: location)
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
          .contradiction, "members of this 'allOf' have different types; the first one is used",
          at: location, help: "no value matches both: remove one")
      } else {
        types = common
      }
    }
  }

  /// Keeps the values that are in both enumerations, with their names.
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
        "no value is in all enumerations of this 'allOf'; the first one is used",
        at: location, help: "no value matches both: remove one")
      return
    }
    if valueNames.count == values.count { valueNames = common.map { valueNames[$0] } }
    self.values = common.map { values[$0] }
  }

  /// The narrower formats of a format: a value of both matches these.
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
        "members of this 'allOf' have different formats; '\(own.value)' is used",
        at: others.location, help: "no value matches both: remove one")
    }
  }
}

extension OpenAPI.SchemaType {
  /// The common type of this and one of the others: every integer is a number.
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
