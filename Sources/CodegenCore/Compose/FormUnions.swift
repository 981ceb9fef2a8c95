import SourceDiagnostics
import YAMLTree

/// A variant of a union whose form is being decided.
struct UnionVariant {
  let id: API.SchemaID
  /// As written in the document; `nil` for a variant that is one of several types.
  let source: OpenAPI.Schema?
  let documentation: DocumentationComment

  init(id: API.SchemaID, source: OpenAPI.Schema?, documentation: DocumentationComment) {
    self.id = id
    self.source = source
    self.documentation = documentation
  }

  init(_ id: API.SchemaID, _ source: OpenAPI.Schema, _ annotations: Annotations) {
    self.init(id: id, source: source, documentation: annotations.documentation(of: [source]))
  }
}

extension FormBuilder {
  /// The form of a value to which unions apply, and the keywords next to them.
  func union(_ composition: Composition) -> Decision {
    var composition = composition
    let count = composition.unions.count
    composition.unions.removeAll(where: \.isOnlyConstraint)
    if composition.unions.count < count {
      schemas.diagnostics.report(
        .unchecked, "which properties go together is not checked when a response is read",
        at: origin.location,
        help: "check the combination before you use it")
    }
    mergeEqualUnions(in: &composition)
    var folded = Folded(composition.atoms)
    // Each step removes a union or a variant, so it ends.
    while true {
      if let decision = mergeOnlyVariants(of: &composition) { return decision }
      folded = Folded(composition.atoms)
      if let contradiction = contradiction(in: folded) { return contradiction }
      yieldValuesQuietly(of: &folded)
      switch narrow(&composition, to: folded) {
      case .narrower: continue
      case .impossible: return impossible()
      case .unchanged: break
      }
      break
    }
    guard let first = composition.unions.first else { return plain(folded) }
    if let values = folded.values, !values.isEmpty {
      return enumeration(of: composition.unions, within: values) ?? plain(folded)
    }
    let isOfObjects = composition.unions.allSatisfy { kinds(of: $0) == .object }
    let isStructure =
      folded.describesMembers && (folded.types.isEmpty || folded.kinds == .object || isOfObjects)
      || composition.unions.count > 1 && isOfObjects
    if isStructure && !sharesMembers(folded, composition.unions) {
      return structure(folded, beside: composition.unions)
    }
    let own = composition.atoms.filter { !$0.keywords.says(only: [.variants, .allOf, .reference]) }
    if composition.unions.count > 1 { return product(of: composition.unions, own) }
    let variants = first.variants.map { variant in narrowed(variant, by: own, folded) }
    let isNarrowed = zip(variants, first.variants).contains { $0.id.index != $1.id.index }
    if let named = first.named, !isNarrowed { return same(named) }
    return union(of: variants, first.discriminator)
  }

  /// Whether an object and a variant next to it describe the same property, and it is more than a
  /// scalar: then each of both would lose what only the other describes.
  private func sharesMembers(_ folded: Folded, _ unions: [Alternatives]) -> Bool {
    let structured: API.JSONKinds = [.object, .array]
    var own: Set<ExactKey> = []
    for property in folded.properties {
      let isStructured = property.schemas.contains {
        let kinds = schemas.kinds(of: schemas.id(of: $0))
        return kinds != .all && !kinds.isDisjoint(with: structured)
      }
      if isStructured { own.insert(ExactKey(property.name.value)) }
    }
    if own.isEmpty { return false }
    for variant in unions.flatMap(\.variants) {
      // With unions in variants, there may be more combinations than anyone can read.
      guard case .object(let object)? = schemas.end(of: schemas.id(of: variant))?.1.kind,
        object.unions.isEmpty
      else { continue }
      for property in object.properties where own.contains(ExactKey(property.wire)) {
        let isRepeated = folded.properties.contains {
          $0.name.value == property.wire && schemas.id(of: $0.schemas, in: home) == property.schema
        }
        if !isRepeated { return true }
      }
    }
    return false
  }

  private func impossible() -> Decision {
    contradiction(
      "no value matches both this union and the keywords next to it; read as JSONValue",
      at: origin.location, help: "remove one of them")
  }

  private func yieldValuesQuietly(of folded: inout Folded) {
    if !folded.types.isEmpty, folded.kinds.isSubset(of: [.object, .array]) { folded.dropValues() }
  }

  /// A union that applies twice applies once.
  private func mergeEqualUnions(in composition: inout Composition) {
    guard composition.unions.count > 1 else { return }
    let equality = SchemaEquality(resolved: schemas.resolved)
    var kept: [Alternatives] = []
    var keys = Set<Set<Int>>()
    for union in composition.unions where keys.insert(union.key(schemas.resolved)).inserted {
      if !kept.contains(where: { equality.isEqual($0.variants, union.variants) }) {
        kept.append(union)
      }
    }
    composition.unions = kept
  }

  /// A union of one variant is that variant, and applies like a member of `allOf`.
  private func mergeOnlyVariants(of composition: inout Composition) -> Decision? {
    while let index = composition.unions.firstIndex(where: { $0.variants.count < 2 }) {
      var unions = composition.unions
      let union = unions.remove(at: index)
      guard let only = union.variants.first else {
        composition.unions = unions
        continue
      }
      let saysNothing = composition.atoms.allSatisfy {
        $0.keywords.says(only: [.variants, .null, .allOf, .reference])
      }
      if saysNothing && unions.isEmpty { return copy(of: schemas.id(of: only)) }
      if let rest = rest(without: union, only) { return rest.decideTogether() }
      composition.unions = unions
      add(Constraint(schema: only), to: &composition)
      mergeEqualUnions(in: &composition)
      composition.unions.removeAll(where: \.isOnlyConstraint)
    }
    return nil
  }

  /// The composition with the only variant that is left in the place of its union: that may be a
  /// schema that has a type. `nil` if the union is within another schema.
  private func rest(without union: Alternatives, _ only: OpenAPI.Schema) -> FormBuilder? {
    let source = union.named ?? union.source
    var units = units().units
    guard source.variants.count > 1, source.keywords.says(only: [.types, .null, .variants]),
      units.count > 1, let index = units.firstIndex(where: { $0.schema === source })
    else { return nil }
    units.remove(at: index)
    let members = units.map {
      Constraint(schema: $0.schema, extent: $0.extent, isReferenced: $0.isReferenced)
    }
    return FormBuilder(
      schemas: schemas, origin: origin, members: members + [Constraint(schema: only)],
      home: home, isVariant: isVariant)
  }

  private enum Narrowing { case narrower, unchanged, impossible }

  /// Removes the variants whose kinds of JSON a sibling rules out.
  private func narrow(_ composition: inout Composition, to folded: Folded) -> Narrowing {
    guard composition.unions.count > 1 || !folded.types.isEmpty || folded.fixesValues else {
      return .unchanged
    }
    let common = composition.unions.reduce(folded.valueKinds) { $0.intersection(kinds(of: $1)) }
    if common.isEmpty {
      // An object without the union is left, with a message of its own.
      return folded.describesMembers ? .unchanged : .impossible
    }
    var isNarrower = false
    let unions = composition.unions.map { union in
      var union = union
      let kept = union.variants.filter {
        !schemas.kinds(of: schemas.id(of: $0)).isDisjoint(with: common)
      }
      if !kept.isEmpty && kept.count < union.variants.count {
        union.variants = kept
        union.named = nil
        isNarrower = true
      }
      return union
    }
    if isNarrower { composition.unions = unions }
    return isNarrower ? .narrower : .unchanged
  }

  private func kinds(of union: Alternatives) -> API.JSONKinds {
    union.variants.reduce(into: []) { $0.formUnion(schemas.kinds(of: schemas.id(of: $1))) }
  }

  /// A variant with the keywords next to its union, unless these add nothing to it.
  private func narrowed(
    _ variant: OpenAPI.Schema, by own: [OpenAPI.Schema], _ folded: Folded
  ) -> UnionVariant {
    let aspects = own.reduce(into: OpenAPI.SchemaAspects()) { $0.formUnion($1.keywords.aspects) }
      .subtracting([.variants, .allOf, .reference, .null])
    let isImplied =
      aspects.isEmpty
      || aspects.isSubset(of: [.types, .required]) && variant.keywords.tellsType
      || aspects.isSubset(of: [.types, .required, .format]) && variant.keywords.fixesValues
    if isImplied { return UnionVariant(schemas.id(of: variant), variant, schemas.annotations) }
    let members = [Constraint(schema: variant)] + own.map { Constraint(schema: $0, extent: .own) }
    return UnionVariant(schemas.variant(of: members, in: home), variant, schemas.annotations)
  }

  /// A value that must match several unions: the combinations of variants with a common kind.
  private func product(of unions: [Alternatives], _ own: [OpenAPI.Schema]) -> Decision {
    var combinations: [[OpenAPI.Schema]] = [[]]
    for union in unions {
      var next: [[OpenAPI.Schema]] = []
      for combination in combinations {
        for variant in union.variants {
          let kinds = schemas.kinds(of: schemas.id(of: variant))
          let isPossible = combination.allSatisfy {
            !schemas.kinds(of: schemas.id(of: $0)).isDisjoint(with: kinds)
          }
          if isPossible { next.append(combination + [variant]) }
        }
        guard schemas.takes(schemas: next.count, at: origin) else {
          return Decision(kind: .anything, kinds: .all)
        }
      }
      combinations = next
    }
    let members = own.map { Constraint(schema: $0, extent: .own) }
    let variants = combinations.map { combination in
      UnionVariant(
        schemas.variant(of: combination.map { Constraint(schema: $0) } + members, in: home),
        combination[0], schemas.annotations)
    }
    return union(of: variants, unions.lazy.compactMap(\.discriminator).first)
  }

  /// An object with properties and unions.
  private func structure(_ folded: Folded, beside unions: [Alternatives]) -> Decision {
    let parts = unions.map { union -> API.Part in
      let id: API.SchemaID
      if let named = union.named {
        id = schemas.id(of: named)
      } else {
        id = schemas.id(ofPart: union) {
          self.union(
            of: union.variants.map { UnionVariant(schemas.id(of: $0), $0, schemas.annotations) },
            union.discriminator)
        }
      }
      return API.Part(
        schema: id,
        reference: union.named.flatMap { schemas.resolved.target(of: $0)?.tokens.last },
        location: union.source.location)
    }
    return structure(folded, unions: parts)
  }

  /// The form of a schema that others extend: a union of those.
  func base() -> Decision {
    let notes = schemas.annotations
    var variants = schemas.polymorphism.children(of: origin).map { child in
      UnionVariant(id: schemas.id(of: child), source: child, documentation: .none)
    }
    let isMapped = origin.discriminator?.mapping.contains {
      schemas.resolved.schema($0.value) === origin
    }
    var title: String?
    if isMapped == true || schemas.polymorphism.isChild(origin) {
      let own = schemas.id(of: [Constraint(schema: origin, extent: .withoutVariants)], in: home)
      title = schemas.resolved.target(of: origin)?.tokens.last
      variants.append(
        UnionVariant(id: own, source: origin, documentation: notes.documentation(of: [origin])))
    }
    // What the children are decides nothing: each is a case, and so is a single one, because more
    // schemas may extend it later.
    var union = self.union(variants, origin.discriminator)
    union.inherited = inherited()
    if let title, let last = union.variants.indices.last { union.variants[last].title = title }
    return Decision(kind: .union(union), kinds: .object)
  }

  /// The form of a value that is one of several: variants of equal form are merged, and a variant
  /// that allows anything becomes the union's unknown value.
  func union(
    of variants: [UnionVariant], _ discriminator: OpenAPI.Discriminator?
  ) -> Decision {
    if let enumeration = enumeration(of: variants.map(\.id)) { return enumeration }
    var kept: [UnionVariant] = []
    var alike: [Int: [API.SchemaID]] = [:]
    var kinds: API.JSONKinds = []
    var isOpen = false
    var gap: API.Gap?
    for variant in variants {
      let form = schemas.form(of: variant.id)
      if schemas.isImpossible(variant.id) { continue }
      if form?.kind.isAnything == true {
        isOpen = true
        gap = gap ?? form?.gap
      } else {
        let digest = schemas.digest(of: variant.id)
        if alike[digest]?.contains(where: { schemas.isSame($0, variant.id) }) == true { continue }
        alike[digest, default: []].append(variant.id)
        kept.append(variant)
      }
    }
    if kept.isEmpty && !variants.isEmpty && variants.allSatisfy({ schemas.isImpossible($0.id) }) {
      return impossible()
    }
    guard let first = kept.first else {
      return Decision(kind: .anything, kinds: .all, gap: gap ?? API.Gap(.noType))
    }
    if kept.count == 1 && !isOpen {
      if let named = schemas.named(first.id) { return same(named) }
      return copy(of: first.id)
    }
    for variant in kept { kinds.formUnion(schemas.kinds(of: variant.id)) }
    return Decision(kind: .union(union(kept, discriminator)), kinds: isOpen ? .all : kinds)
  }

  private func union(
    _ variants: [UnionVariant], _ discriminator: OpenAPI.Discriminator?
  ) -> API.Union {
    API.Union(
      number: schemas.addSource(
        SchemaNormaliser.UnionSource(
          discriminator: discriminator, variants: variants.map { $0.source ?? origin })),
      variants: variants.map { variant in
        API.Union.Variant(
          schema: variant.id, title: variant.source?.title,
          swiftName: (variant.source ?? origin).swiftName?.value,
          documentation: variant.documentation,
          location: variant.source?.location ?? origin.location)
      })
  }
}
