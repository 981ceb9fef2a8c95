import YAMLTree

extension Lowering {
  /// A single open enumeration for variants that are all strings or all integers, by `enum`,
  /// `const` or type alone; `nil` if a variant is anything else.
  func enumeration(of variants: [OpenAPI.Schema]) -> Shape? {
    var visit = Visit()
    var shape: EnumerationShape?
    var texts = Set<StringLiteral>()
    for schema in variants.flatMap({ leaves(of: $0, &visit) }) {
      guard let rawType = schema.keywords.enumerableType,
        shape.map({ $0.rawType == rawType }) ?? true
      else { return nil }
      var merged = shape ?? EnumerationShape(rawType: rawType, values: [], names: [])
      for (index, value) in (schema.values ?? []).enumerated()
      where texts.insert(StringLiteral(value.value.text)).inserted {
        merged.values.append(value)
        merged.names.append(name(of: index, in: schema))
      }
      shape = merged
    }
    guard let shape, !visit.isCut else { return nil }
    guard shape.values.isEmpty || shape.values.count > Self.caseLimit else {
      return .enumeration(shape)
    }
    return .builtin(shape.rawType == .string ? .string : .int)
  }

  /// The values of unions that an `enum` next to them has, with the names from the unions.
  func enumeration(
    of unions: [OpenAPI.Schema], within values: [Located<Scalar>]
  ) -> Shape? {
    let variants = unions.flatMap { $0.reference == nil ? $0.oneOf + $0.anyOf : [$0] }
    guard case .enumeration(var shape)? = enumeration(of: variants) else { return nil }
    let allowed = Set(values.map { ExactKey($0.value.text) })
    let kept = shape.values.indices.filter {
      allowed.contains(ExactKey(shape.values[$0].value.text))
    }
    guard !kept.isEmpty else { return nil }
    shape.names = kept.map { shape.names[$0] }
    shape.values = kept.map { shape.values[$0] }
    return .enumeration(shape)
  }

  /// A schema adds no values when it is visited again.
  private struct Visit {
    var seen = Set<ReferenceTarget>()
    var depth = 0
    var isCut = false
  }

  /// The target of a variant's reference, or if that is a union, its variants.
  private func leaves(of schema: OpenAPI.Schema, _ visit: inout Visit) -> [OpenAPI.Schema] {
    var schema = schema
    // A loop, because a chain of references may be thousands long.
    while let reference = schema.reference, schema.keywords.onlyAnnotatesReference,
      let target = resolved.target(of: reference), let next = resolved.schema(at: target)
    {
      guard visit.seen.insert(target).inserted else { return [] }
      schema = next
    }
    guard schema.keywords.isUnion,
      schema.keywords.says(only: [.types, .required, .format, .variants])
    else { return [schema] }
    let variants = (schema.oneOf + schema.anyOf).filter { !$0.keywords.isNull }
    guard schema.format == nil || variants.allSatisfy(\.keywords.fixesValues) else {
      return [schema]
    }
    guard visit.depth < 64 else {
      visit.isCut = true
      return []
    }
    visit.depth += 1
    defer { visit.depth -= 1 }
    return variants.flatMap { leaves(of: $0, &visit) }
  }

  /// A constant is named by its title.
  private func name(of index: Int, in schema: OpenAPI.Schema) -> String? {
    if schema.valueNames.indices.contains(index) { return schema.valueNames[index] }
    return schema.constant == nil ? nil : schema.title
  }
}

extension OpenAPI.SchemaKeywords {
  /// The raw type, if it allows only strings or only integers.
  fileprivate var enumerableType: IR.Enumeration.RawType? {
    guard says(only: [.types, .values, .format]) else { return nil }
    if types == [.string] { return format == nil || values != nil ? .string : nil }
    if types == [.integer] { return isAllIntegers ? .integer : nil }
    guard types.isEmpty, let values, !values.isEmpty else { return nil }
    if isAllIntegers { return .integer }
    return values.allSatisfy { $0.value.value.isString } ? .string : nil
  }

  private var isAllIntegers: Bool {
    guard let values, !values.isEmpty else { return false }
    return values.allSatisfy { $0.value.style == .plain && Int64($0.value.text) != nil }
  }
}
