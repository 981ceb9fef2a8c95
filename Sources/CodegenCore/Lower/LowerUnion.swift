import YAMLTree

extension Lowering {
  /// The shape of `anyOf` and `oneOf`: a lone variant beside null is that variant, variants of
  /// strings are one open enumeration of all their values.
  mutating func shapeOfUnion(_ schema: OpenAPI.Schema) -> Shape {
    let variants = (schema.anyOf + schema.oneOf).filter { !$0.keywords.isNull }
    var own = schema.keywords
    own.anyOf = []
    own.oneOf = []
    own.allowsNull = false
    if variants.count == 1, let only = variants.first {
      if own.isAnnotation { return shape(of: only).shape }
      own.allOf = [only]
      return shape(of: OpenAPI.Schema(own, at: schema.location)).shape
    }
    if let values = stringValues(of: variants) {
      guard !values.isEmpty else { return .builtin(.string) }
      return .enumeration(EnumerationShape(rawType: .string, values: values, names: []))
    }
    if own.isAnnotation || own.onlyNamesTypes, let shape = shape(byKindOf: variants) {
      return .union(shape)
    }
    return untyped("the variants of this union are not told apart yet", at: schema)
  }

  /// The shape of a schema with several types: a variant for each of them.
  mutating func shapeOfSeveralTypes(
    _ schema: OpenAPI.Schema, _ types: [OpenAPI.SchemaType]
  ) -> Shape {
    let variants = types.map { type in
      var keywords = schema.keywords
      keywords.types = [type]
      keywords.title = nil
      keywords.description = nil
      keywords.unchecked = []
      return OpenAPI.Schema(keywords, at: schema.location)
    }
    return shape(byKindOf: variants).map { .union($0) }
      ?? untyped("values of these types are not told apart", at: schema)
  }

  /// A union whose variants are told apart by the kinds of JSON; `nil` when two share one, or when
  /// a variant may be anything.
  private mutating func shape(byKindOf variants: [OpenAPI.Schema]) -> UnionShape? {
    var taken = Set<IR.JSONKind>()
    var kinds: [[IR.JSONKind]] = []
    for variant in variants {
      guard let own = self.kinds(of: variant), !own.isEmpty, taken.isDisjoint(with: own) else {
        return nil
      }
      taken.formUnion(own)
      kinds.append(IR.JSONKind.allCases.filter { own.contains($0) })
    }
    return UnionShape(
      variants: zip(variants, kinds).map { variant, kinds in
        UnionShape.Variant(
          name: name(of: variant, kinds), swiftName: variant.swiftName?.value,
          shaped: shape(of: variant), kinds: kinds, documentation: documentation(of: variant))
      })
  }

  /// A variant is called after what it refers to, after its title, or after what it is.
  private func name(of variant: OpenAPI.Schema, _ kinds: [IR.JSONKind]) -> String {
    if let reference = variant.reference, let target = resolved.target(of: reference),
      let name = target.tokens.last
    {
      return name
    }
    return variant.title ?? (kinds.contains(.number) ? "number" : kinds.first?.rawValue ?? "")
  }

  /// The kinds of JSON that a schema allows, but for null; `nil` when that cannot be told.
  private func kinds(of schema: OpenAPI.Schema) -> Set<IR.JSONKind>? {
    var seen = Set<ReferenceTarget>()
    return kinds(of: schema, &seen)
  }

  /// What was seen adds nothing when it is met again, but could double with each level.
  private func kinds(
    of schema: OpenAPI.Schema, _ seen: inout Set<ReferenceTarget>
  ) -> Set<IR.JSONKind>? {
    var schema = schema
    // In a loop: a chain of references may be thousands long.
    while let reference = schema.reference {
      guard let target = resolved.target(of: reference), let next = resolved.schema(at: target)
      else { return nil }
      guard seen.insert(target).inserted else { return [] }
      schema = next
    }
    let types = inferredTypes(of: schema)
    if !types.isEmpty { return Set(types.flatMap(\.kinds)) }
    if let values = schema.values, !values.isEmpty {
      return Set(values.compactMap { $0.value.value.kind })
    }
    for member in schema.allOf {
      if let known = kinds(of: member, &seen), !known.isEmpty { return known }
    }
    let variants = (schema.anyOf + schema.oneOf).filter { !$0.keywords.isNull }
    var all: Set<IR.JSONKind>? = variants.isEmpty ? nil : []
    for variant in variants {
      guard let own = kinds(of: variant, &seen) else { return nil }
      all?.formUnion(own)
    }
    return all
  }

  /// The cases of a union and the types that stand within it, all names at once.
  mutating func union(_ shape: UnionShape, id: IR.TypeID, pointer: String) -> IR.Union {
    let names = AssignNames.members(
      shape.variants.map { .member($0.name, swiftName: $0.swiftName) },
      reserved: ReservedWords.variants
    ).names
    let nested = nameNested(shape.variants.map { ($0.name, $0.shaped.shape, "Variant") }, pointer)
    var variants: [IR.Union.Variant] = []
    for (index, variant) in shape.variants.enumerated() {
      let place = Place(
        name: nested[index], owner: .type(id), pointer: pointer + "/oneOf/\(index)")
      variants.append(
        IR.Union.Variant(
          name: names[index], type: realise(variant.shaped, at: place), kinds: variant.kinds,
          documentation: variant.documentation))
    }
    return IR.Union(variants: variants, isIndirect: false)
  }

  /// The values of all variants when each is a string; `nil` when one is anything else.
  private func stringValues(of variants: [OpenAPI.Schema]) -> [Located<Scalar>]? {
    var values: [Located<Scalar>] = []
    for variant in variants {
      var schema = variant
      var steps = 0
      while let reference = schema.reference, let next = resolved.schema(reference), steps < 64 {
        schema = next
        steps += 1
      }
      guard schema.reference == nil, schema.allOf.isEmpty, schema.oneOf.isEmpty,
        schema.anyOf.isEmpty, schema.isString
      else { return nil }
      for value in schema.values ?? []
      where !values.contains(where: { $0.value.text.utf8.elementsEqual(value.value.text.utf8) }) {
        values.append(value)
      }
    }
    return values
  }
}

/// The variants of a union that are told apart by the kinds of JSON.
struct UnionShape {
  struct Variant {
    var name: String
    var swiftName: String?
    var shaped: Shaped
    var kinds: [IR.JSONKind]
    var documentation: DocumentationComment
  }

  var variants: [Variant]
}

extension OpenAPI.SchemaType {
  /// A number may have no fraction.
  fileprivate var kinds: [IR.JSONKind] {
    switch self {
    case .object: [.object]
    case .array: [.array]
    case .string: [.string]
    case .integer: [.integer]
    case .number: [.integer, .number]
    case .boolean: [.boolean]
    }
  }
}

extension ScalarValue {
  fileprivate var kind: IR.JSONKind? {
    switch self {
    case .null: nil
    case .bool: .boolean
    case .integer: .integer
    case .number: .number
    case .string: .string
    }
  }
}

extension OpenAPI.SchemaKeywords {
  /// Whether beside annotations nothing but types is said, which the variants say again.
  fileprivate var onlyNamesTypes: Bool {
    var rest = self
    rest.types = []
    return rest.isAnnotation
  }

  /// Whether null is the only value.
  fileprivate var isNull: Bool {
    guard allowsNull && (values ?? []).isEmpty else { return false }
    var rest = self
    rest.allowsNull = false
    rest.values = nil
    return rest.isAnnotation
  }
}

extension OpenAPI.Schema {
  /// Whether its values are strings without a format that has a type of its own.
  fileprivate var isString: Bool {
    if keywords.types == [.string] { return keywords.format == nil }
    guard keywords.types.isEmpty, let values = keywords.values, !values.isEmpty else {
      return false
    }
    return values.allSatisfy {
      if case .string = $0.value.value { true } else { false }
    }
  }
}
