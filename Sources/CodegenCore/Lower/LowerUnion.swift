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
    return untyped("the variants of this union are not told apart yet", at: schema)
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

extension OpenAPI.SchemaKeywords {
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
