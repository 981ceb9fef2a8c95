import YAMLTree

/// The values of an enumeration, and their type.
struct EnumerationShape {
  var rawType: IR.Enumeration.RawType
  var values: [Located<Scalar>]
  /// From `x-enum-varnames`: one for each value or none at all. `nil` for a value without a name.
  var names: [String?]
}

extension Lowering {
  /// Compile time grows with the square of the number of cases: 10 s for 5,000.
  static let caseLimit = 2_000

  /// The shape of a schema with `enum` or `const`.
  mutating func shapeOfEnumeration(
    _ schema: OpenAPI.Schema, _ values: [Located<Scalar>]
  ) -> Shape {
    guard values.count <= Self.caseLimit else {
      diagnostics.report(
        .valueLeftOut,
        "an enumeration of \(values.count) values would take minutes to compile; it has no cases",
        at: schema.location, help: "keep only the values that matter with an overlay")
      return .builtin(
        schema.types == [.integer] ? .int : schema.types == [.string] ? .string : .json)
    }
    if let value = values.first(where: { !$0.value.value.fits(schema.types) }) {
      diagnostics.report(
        .wrongKind, "the value '\(value.value.text)' is not of the type in the schema",
        at: value.location, help: "correct the type, or write numbers without quotes")
    }
    guard let rawType = rawType(of: values, schema.types) else {
      if schema.types == [.boolean] || values.allSatisfy({ $0.value.value.isBool }) {
        return .builtin(.bool)
      }
      return untyped("this enumeration has numbers out of range", at: schema)
    }
    return .enumeration(
      EnumerationShape(rawType: rawType, values: values, names: valueNames(of: schema, values)))
  }

  /// The type of all values; `nil` if there are only booleans, which need no enumeration, and for
  /// numbers out of the range of Swift's types.
  private func rawType(
    of values: [Located<Scalar>], _ types: [OpenAPI.SchemaType]
  ) -> IR.Enumeration.RawType? {
    let kinds = values.map { $0.value.value }
    if types == [.string] || (types.isEmpty && kinds.allSatisfy(\.isString)) { return .string }
    if types == [.boolean] || kinds.allSatisfy(\.isBool) { return nil }
    // If the type says so, numbers in quotes are numbers, too.
    if types.isEmpty || types == [.integer],
      values.allSatisfy({
        (!types.isEmpty || $0.value.style == .plain) && Int64($0.value.text) != nil
      })
    {
      return .integer
    }
    if types == [.number], values.allSatisfy({ Double($0.value.text)?.isFinite == true }) {
      return .number
    }
    guard kinds.allSatisfy({ $0.literal != nil }) else { return nil }
    return kinds.allSatisfy(\.isNumber) ? .number : .mixed
  }

  /// From `x-enum-varnames` and `x-enumNames`, if there is one for each value.
  private mutating func valueNames(
    of schema: OpenAPI.Schema, _ values: [Located<Scalar>]
  ) -> [String] {
    if schema.valueNames.isEmpty || schema.valueNames.count == values.count {
      return schema.valueNames
    }
    diagnostics.report(
      .valueLeftOut,
      "there are \(schema.valueNames.count) names for \(values.count) values; cases are named after"
        + " the values", at: schema.location,
      help: "write one name for each value, in the same order")
    return []
  }
}

extension ScalarValue {
  var isString: Bool {
    if case .string = self { true } else { false }
  }

  /// Whether it is of one of these types; for a string, anything is read as text.
  fileprivate func fits(_ types: [OpenAPI.SchemaType]) -> Bool {
    if types.isEmpty || types.contains(.string) { return true }
    switch self {
    case .string, .null: return false
    case .bool: return types.contains(.boolean)
    case .integer, .number: return types.contains(.integer) || types.contains(.number)
    }
  }

  fileprivate var isBool: Bool {
    if case .bool = self { true } else { false }
  }

  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .number: true
    case .null, .bool, .string: false
    }
  }
}
