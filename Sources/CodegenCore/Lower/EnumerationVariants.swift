import YAMLTree

extension Lowering {
  /// The one open enumeration of variants that are all text or all whole numbers, by `enum`,
  /// `const` or type alone; `nil` when a variant is anything else.
  func enumeration(of variants: [OpenAPI.Schema]) -> Shape? {
    var shape: EnumerationShape?
    for variant in variants {
      let schema = followed(variant)
      guard let rawType = schema.keywords.enumerableType,
        shape.map({ $0.rawType == rawType }) ?? true
      else { return nil }
      var merged = shape ?? EnumerationShape(rawType: rawType, values: [], names: [])
      for (index, value) in (schema.values ?? []).enumerated()
      where !merged.values.contains(where: { $0.value.isSame(as: value.value) }) {
        merged.values.append(value)
        merged.names.append(name(of: index, in: schema))
      }
      shape = merged
    }
    guard let shape else { return nil }
    guard shape.values.isEmpty else { return .enumeration(shape) }
    return .builtin(shape.rawType == .string ? .string : .int)
  }

  private func followed(_ schema: OpenAPI.Schema) -> OpenAPI.Schema {
    var schema = schema
    var steps = 0
    while let reference = schema.reference, let next = resolved.schema(reference), steps < 64 {
      schema = next
      steps += 1
    }
    return schema
  }

  /// A constant is called by its title, as `x-enum-varnames` does for many.
  private func name(of index: Int, in schema: OpenAPI.Schema) -> String? {
    if schema.valueNames.indices.contains(index) { return schema.valueNames[index] }
    return schema.constant == nil ? nil : schema.title
  }
}

extension Scalar {
  fileprivate func isSame(as other: Scalar) -> Bool { text.utf8.elementsEqual(other.text.utf8) }
}

extension OpenAPI.SchemaKeywords {
  /// The raw type of its values, when it is nothing but text or nothing but whole numbers.
  fileprivate var enumerableType: IR.Enumeration.RawType? {
    var rest = self
    rest.types = []
    rest.values = nil
    rest.format = nil
    guard rest.isAnnotation else { return nil }
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
