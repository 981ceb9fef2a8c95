import YAMLTree

/// The variants of a union.
struct UnionShape {
  struct Variant {
    /// Candidate names, the best first.
    var names: [String]
    var swiftName: String?
    var shaped: Shaped
    var mark: IR.Union.Mark
    var documentation: DocumentationComment
  }

  /// The property whose value distinguishes variants.
  var tag: String?
  var variants: [Variant]
}

extension Lowering {
  /// The shape of a schema with `anyOf` or `oneOf`: a union, or if it has properties, too, a
  /// structure that includes the union.
  mutating func shapeOfUnion(_ schema: OpenAPI.Schema) -> Shape {
    var own = schema.keywords
    own.anyOf = []
    own.oneOf = []
    own.unions = []
    own.discriminator = nil
    own.allowsNull = false
    let all = schema.keywords.ownUnions(at: schema.location) + schema.unions
    let parts = all.filter { !isOnlyConstraint($0) }
    if parts.count < all.count {
      diagnostics.report(
        .unchecked, "which properties go together is not checked when a response is read",
        at: schema.location,
        help: "check the combination before you use it")
    }
    if let values = own.values, !values.isEmpty {
      return enumeration(of: parts, within: values) ?? shapeOfEnumeration(schema, values)
    }
    guard let first = parts.first else {
      return shape(of: OpenAPI.Schema(own, at: schema.location)).shape
    }
    // A union of one variant is that variant, and applies like a member of `allOf`.
    let alone = parts.compactMap { onlyVariant(of: $0) }
    if let only = alone.first {
      if own.isAnnotation && parts.count == 1 { return shape(of: only).shape }
      own.allOf = alone
      own.unions = parts.filter { onlyVariant(of: $0) == nil }
      return shape(of: OpenAPI.Schema(own, at: schema.location)).shape
    }
    let tellsProperties =
      !own.properties.isEmpty || own.additionalProperties.isSchema
      || !own.patternProperties.isEmpty
    if tellsProperties || (parts.count > 1 && own.onlyNamesTypes) {
      return shapeOfStructure(own, beside: parts, at: schema)
    }
    if parts.count > 1 {
      diagnostics.report(
        .contradiction, "several unions apply to one value; the first one is used",
        at: schema.location,
        help: "describe the value with one union")
    }
    if first.reference != nil { return shape(of: first).shape }
    let isTyped = own.onlyNamesTypes
    let isFormatted = own.onlyNamesTypesAndFormat
    return shape(
      of: first.variants.map { variant in
        isTyped && variant.keywords.tellsType || isFormatted && variant.keywords.fixesValues
          ? variant : variant.narrowed(by: own)
      }, first.discriminator)
  }

  /// The variant of a union that has only one.
  private func onlyVariant(of part: OpenAPI.Schema) -> OpenAPI.Schema? {
    if part.reference != nil { return nil }
    let variants = part.tellingVariants
    return variants.count == 1 ? variants.first : nil
  }

  private mutating func shapeOfStructure(
    _ own: OpenAPI.SchemaKeywords, beside parts: [OpenAPI.Schema], at schema: OpenAPI.Schema
  ) -> Shape {
    var result = StructureShape(schema: OpenAPI.Schema(own, at: schema.location))
    for part in parts {
      let shaped = shape(of: part)
      let facts = facts(of: part)
      if facts.isEmpty {
        diagnostics.report(
          .contradiction,
          "no variant of this union is an object with properties; ignored",
          at: part.location,
          help: "give each variant its properties, or remove the union from the object")
      } else {
        result.unions.append(
          StructureShape.Part(
            names: names(of: part, shaped), shaped: shaped, keys: keys(of: part, facts)))
      }
    }
    return .structure(result)
  }

  /// The keys that a union uses in its object.
  private func keys(of part: OpenAPI.Schema, _ facts: [ObjectFacts]) -> Set<String> {
    var keys = facts.reduce(into: Set<String>()) { $0.formUnion($1.names) }
    let referred = part.reference.flatMap { resolved.schema($0) }
    if let tag = (part.discriminator ?? referred?.discriminator)?.propertyName.value {
      keys.insert(tag)
    }
    return keys
  }

  /// A union next to properties is named after its reference, or just `value`; if there are
  /// several, after their variants.
  private func names(of part: OpenAPI.Schema, _ shaped: Shaped) -> [String] {
    if let name = part.reference.flatMap({ resolved.target(of: $0)?.tokens.last }) {
      return [name, name + " variant"]
    }
    guard case .union(let union) = shaped.shape else { return ["value", "value variant"] }
    return [
      "value",
      union.variants.prefix(3).compactMap { variant in
        variant.names.first { $0 != "object" }
      }.joined(separator: " or "), "value variant",
    ]
  }

  /// The shape of a schema that others extend: a union of those.
  mutating func shapeOfBase(_ schema: OpenAPI.Schema, _ base: ReferenceTarget) -> Shape {
    var variants = polymorphism.children(of: base).compactMap { child in
      resolved.reference(to: child).map {
        OpenAPI.Schema(.init(reference: $0), at: schema.location)
      }
    }
    let discriminator = schema.discriminator
    let isMapped = discriminator?.mapping.contains { resolved.target(of: $0.value) == base }
    if isMapped == true || polymorphism.isChild(schema) {
      var own = schema.keywords
      own.discriminator = nil
      own.oneOf = []
      own.anyOf = []
      own.title = base.tokens.last
      variants.append(OpenAPI.Schema(own, at: schema.location))
    }
    // More schemas may extend it later, so a single one is a case, too.
    return shape(of: variants, discriminator, isOpen: true)
  }

  /// The shape of a schema with several types: a variant for each.
  mutating func shapeOfSeveralTypes(
    _ schema: OpenAPI.Schema, _ types: [OpenAPI.SchemaType]
  ) -> Shape {
    shape(
      of: types.map { type in
        var keywords = schema.keywords
        keywords.types = [type]
        keywords.title = nil
        keywords.description = nil
        keywords.unchecked = []
        if type != .object {
          keywords.properties = []
          keywords.patternProperties = []
        }
        if type != .array {
          keywords.items = nil
          keywords.prefixItems = []
        }
        return OpenAPI.Schema(keywords, at: schema.location)
      }, nil)
  }

  /// The shape of a value that is one of several: variants of equal shape are merged, and a variant
  /// that allows anything becomes the union's unknown value.
  private mutating func shape(
    of members: [OpenAPI.Schema], _ discriminator: OpenAPI.Discriminator?, isOpen: Bool = false
  ) -> Shape {
    let members = members.telling
    if let enumeration = enumeration(of: members) { return enumeration }
    var kept: [(schema: OpenAPI.Schema, shaped: Shaped)] = []
    var isOpen = isOpen
    for member in members {
      let shaped = shape(of: member)
      if case .builtin(.json) = shaped.shape {
        isOpen = true
      } else if !kept.contains(where: { $0.shaped.shape.isSame(as: shaped.shape) }) {
        kept.append((member, shaped))
      }
    }
    guard let first = kept.first else { return .builtin(.json) }
    if kept.count == 1 && !isOpen { return first.shaped.shape }
    let marks = marks(of: kept.map(\.schema), discriminator)
    let shapes = kept.map(\.shaped.shape)
    return .union(
      UnionShape(
        tag: marks.tag,
        variants: kept.enumerated().map { index, variant in
          UnionShape.Variant(
            names: names(
              of: variant.schema, shapes[index], marks.tagNames[index],
              besides: others(than: index, shapes)),
            swiftName: variant.schema.swiftName?.value, shaped: variant.shaped,
            mark: marks.marks[index], documentation: documentation(of: variant.schema))
        }))
  }

  /// Whether a union only says which properties are required together, and nothing about types.
  private func isOnlyConstraint(_ part: OpenAPI.Schema) -> Bool {
    !part.variants.isEmpty
      && part.variants.allSatisfy { variant in
        variant.keywords.onlyNamesTypes
          && (!variant.required.isEmpty || !variant.unchecked.isEmpty)
      }
  }

  /// Whether a schema is only a union of objects, whose type is kept when merged.
  func isPureUnion(_ schema: OpenAPI.Schema) -> Bool {
    guard schema.keywords.isUnion, schema.keywords.says(only: [.types, .required, .variants]),
      !isOnlyConstraint(schema)
    else { return false }
    let variants = schema.tellingVariants
    return variants.count > 1 && !schema.variants.contains { $0.keywords.isNull }
      && enumeration(of: variants) == nil
  }

  // MARK: Declaring

  /// The cases and nested types of a union, all named at once.
  mutating func union(_ shape: UnionShape, id: IR.TypeID, pointer: String) -> IR.Union {
    let (names, collisions) = AssignNames.members(
      shape.variants.enumerated().map { index, variant in
        .member((variant.swiftName.map { [$0] } ?? []) + variant.names, at: "\(pointer)/\(index)")
      }, reserved: ReservedWords.variants)
    report(
      collisions,
      of: shape.variants.map { variant in
        Subject("the variant", variant.names.first ?? "", at: variant.shaped.location)
      }, names: names.map(\.text))
    let nested = nameNested(
      zip(names, shape.variants).map { ($0.text, $1.shaped.shape, "Variant") }, pointer)
    var union = IR.Union(
      tag: shape.tag.map { StringLiteral($0) }, variants: [], isIndirect: false)
    for (index, variant) in shape.variants.enumerated() {
      let type = declareType(
        variant.shaped,
        at: DeclarationPlace(
          name: nested[index], owner: .type(id), pointer: pointer + "/oneOf/\(index)"))
      // Different names may turn out to be the same type.
      if let same = union.variants.firstIndex(where: { $0.type == type }) {
        union.variants[same].mark.add(variant.mark)
        continue
      }
      union.variants.append(
        IR.Union.Variant(
          name: names[index], type: type, mark: variant.mark,
          documentation: variant.documentation))
    }
    return union
  }
}

extension IR.Union.Mark {
  fileprivate mutating func add(_ other: Self) {
    switch (self, other) {
    case (.tags(let own), .tags(let others)):
      self = .tags(own + others.filter { !own.contains($0) })
    case (.ownTags(let own), .ownTags(let others)):
      self = .ownTags(own + others.filter { !own.contains($0) })
    case (.none, _), (.property, _), (.tags, _), (.ownTags, _): break
    }
  }
}

extension Shape {
  /// Whether both are the same type, as far as known before declaring them.
  fileprivate func isSame(as other: Shape) -> Bool {
    switch (self, other) {
    case (.builtin(let a), .builtin(let b)): a == b
    case (.named(let a), .named(let b)): a == b
    case (.array(let a), .array(let b)), (.dictionary(let a), .dictionary(let b)):
      a.isNullable == b.isNullable && a.shape.isSame(as: b.shape)
    case (.builtin, _), (.named, _), (.array, _), (.dictionary, _), (.structure, _),
      (.tuple, _), (.enumeration, _), (.union, _):
      false
    }
  }
}

extension OpenAPI.Schema {
  /// The variants of `oneOf` and `anyOf`.
  fileprivate var variants: [OpenAPI.Schema] { keywords.oneOf + keywords.anyOf }

  /// The variants that a value can match, each once.
  fileprivate var tellingVariants: [OpenAPI.Schema] { variants.telling }

  /// The variants of a nested union that adds nothing of its own, otherwise itself.
  fileprivate func flattened() -> [OpenAPI.Schema] {
    guard keywords.isUnion, keywords.says(only: [.types, .required, .variants]),
      keywords.discriminator == nil, keywords.title == nil, keywords.swiftName == nil
    else { return [self] }
    return variants.flatMap { $0.flattened() }
  }

  /// The variant with the keywords next to its union.
  fileprivate func narrowed(by own: OpenAPI.SchemaKeywords) -> OpenAPI.Schema {
    var rest = own
    rest.title = nil
    rest.description = nil
    rest.example = nil
    rest.defaultValue = nil
    rest.limits = []
    rest.unchecked = []
    guard !rest.isAnnotation else { return self }
    rest.title = keywords.title
    rest.description = keywords.description
    rest.allOf = [self]
    return OpenAPI.Schema(rest, at: location)
  }
}

extension [OpenAPI.Schema] {
  /// The variants that a value can match: without null and schemas that allow nothing, with nested
  /// unions flattened, and each reference once.
  fileprivate var telling: [OpenAPI.Schema] {
    var references = Set<ExactKey>()
    return flatMap { $0.flattened() }.filter { variant in
      guard !variant.keywords.isNull, !variant.allowsNothing else { return false }
      guard let reference = variant.reference, variant.keywords.onlyAnnotatesReference else {
        return true
      }
      return references.insert(ExactKey(reference.value)).inserted
    }
  }
}

extension OpenAPI.AdditionalProperties {
  fileprivate var isSchema: Bool {
    if case .schema = self { true } else { false }
  }
}
