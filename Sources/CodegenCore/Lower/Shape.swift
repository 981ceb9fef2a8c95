import YAMLTree

/// What a schema becomes in Swift, before it has a name.
indirect enum Shape {
  case named(ReferenceTarget)
  /// Of a schema whose `allOf` was merged.
  case structure(OpenAPI.Schema)
  case enumeration(EnumerationShape)
  case union(UnionShape)
  case array(Shaped)
  case dictionary(Shaped)
  case builtin(IR.Builtin)
}

struct Shaped {
  var shape: Shape
  var isNullable: Bool
  var location: Location
}

struct EnumerationShape {
  var rawType: IR.Enumeration.RawType
  var values: [Located<Scalar>]
  /// From `x-enum-varnames`; either as many as there are values or none.
  var names: [String]
}

extension Shape {
  /// Whether a type has to be declared for it, or for what it holds.
  var isDeclared: Bool {
    switch self {
    case .structure, .enumeration, .union: true
    case .array(let element), .dictionary(let element): element.shape.isDeclared
    case .named, .builtin: false
    }
  }

  /// Whether the type to be declared is that of its elements.
  var isContainer: Bool {
    switch self {
    case .array, .dictionary: true
    case .structure, .enumeration, .union, .named, .builtin: false
    }
  }
}

extension Lowering {
  /// Decides what a schema becomes, by its whole form, the most specific first.
  mutating func shape(of schema: OpenAPI.Schema) -> Shaped {
    for keyword in schema.unchecked {
      diagnostics.report(
        .unchecked, "'\(keyword.value)' is not checked when an answer is read",
        at: keyword.location, help: "check the value where it matters")
    }
    openShapes[schema.location, default: 0] += 1
    defer { openShapes[schema.location, default: 1] -= 1 }
    let isEndless = openShapes[schema.location, default: 0] > Self.openShapeLimit
    let found = diagnostics.list.count
    let shape =
      isEndless
      ? untyped("a list of nothing but itself has no type", at: schema)
      : unboundedShape(of: schema)
    note(shape, of: schema, since: found)
    return Shaped(
      shape: shape, isNullable: isNullable(schema), location: schema.location)
  }

  /// Merging `allOf` and unions looks at a schema again up to four times.
  private static let openShapeLimit = 6

  private mutating func unboundedShape(of schema: OpenAPI.Schema) -> Shape {
    if schema.allowsNothing { return untyped("no value fits a schema that is 'false'", at: schema) }
    if let reference = schema.reference { return shape(of: schema, referringTo: reference) }
    if !schema.allOf.isEmpty { return shapeOfAllOf(schema) }
    if !schema.anyOf.isEmpty || !schema.oneOf.isEmpty { return shapeOfUnion(schema) }
    if let values = schema.values, !values.isEmpty { return shapeOfEnumeration(schema, values) }
    switch inferredTypes(of: schema) {
    case []: return .builtin(.json)
    case [.object]: return shapeOfObject(schema)
    case [.array]: return schema.items.map { .array(shape(of: $0)) } ?? .array(anything(schema))
    case [.string]: return .builtin(builtin(forFormat: schema.format?.value, else: .string))
    case [.integer]: return .builtin(builtin(forFormat: schema.format?.value, else: .int))
    case [.number], [.integer, .number], [.number, .integer]:
      return .builtin(builtin(forFormat: schema.format?.value, else: .double))
    case [.boolean]: return .builtin(.bool)
    case let types: return shapeOfSeveralTypes(schema, types)
    }
  }

  /// A schema of 3.0 ignores what stands beside `$ref`; one of 3.1 adds it.
  private mutating func shape(
    of schema: OpenAPI.Schema, referringTo reference: Located<String>
  ) -> Shape {
    guard let target = resolved.target(of: reference) else { return .builtin(.json) }
    if schema.keywords.onlyAnnotatesReference { return .named(target) }
    if resolved.document.version.usesJSONSchema { return shapeOfAllOf(schema) }
    diagnostics.report(
      .ignoredSibling, "what stands beside '$ref' is ignored before OpenAPI 3.1",
      at: schema.location, help: "put both into an `allOf`")
    return .named(target)
  }

  /// The types that a schema names, or those that its other keywords are about.
  func inferredTypes(of schema: OpenAPI.Schema) -> [OpenAPI.SchemaType] {
    if !schema.types.isEmpty { return schema.types }
    if !schema.properties.isEmpty || !schema.additionalProperties.isUnspecified {
      return [.object]
    }
    return schema.items == nil ? [] : [.array]
  }

  private mutating func shapeOfObject(_ schema: OpenAPI.Schema) -> Shape {
    guard schema.properties.isEmpty && schema.required.isEmpty else { return .structure(schema) }
    switch schema.additionalProperties {
    case .unspecified, .allowed: return .dictionary(anything(schema))
    case .schema(let values): return .dictionary(shape(of: values))
    case .forbidden: return .structure(schema)
    }
  }

  /// The time to compile an enumeration grows with the square of its cases: 10 s for 5,000.
  private static let caseLimit = 2_000

  private mutating func shapeOfEnumeration(
    _ schema: OpenAPI.Schema, _ values: [Located<Scalar>]
  ) -> Shape {
    guard values.count <= Self.caseLimit else {
      diagnostics.report(
        .valueLeftOut,
        "an enumeration of \(values.count) values would take minutes to compile; none is a case",
        at: schema.location, help: "an overlay can leave the values that matter")
      return .builtin(
        schema.types == [.integer] ? .int : schema.types == [.string] ? .string : .json)
    }
    let names = schema.valueNames.count == values.count ? schema.valueNames : []
    let kinds = values.map { $0.value.value }
    if schema.types == [.string] || (schema.types.isEmpty && kinds.allSatisfy(\.isString)) {
      return .enumeration(EnumerationShape(rawType: .string, values: values, names: names))
    }
    if schema.types.isEmpty || schema.types == [.integer],
      values.allSatisfy({ $0.value.style == .plain && Int64($0.value.text) != nil })
    {
      return .enumeration(EnumerationShape(rawType: .integer, values: values, names: names))
    }
    if schema.types.isEmpty, kinds.allSatisfy(\.isBool) { return .builtin(.bool) }
    diagnostics.report(
      .unchecked, "the values of this enumeration are not checked when an answer is read",
      at: schema.location, help: "check the value where it matters")
    switch schema.types {
    case [.boolean]: return .builtin(.bool)
    case [.number], [.integer]:
      return .builtin(
        builtin(forFormat: schema.format?.value, else: schema.types == [.number] ? .double : .int))
    default: return untyped("an enumeration of unlike values is not told apart yet", at: schema)
    }
  }

  private func anything(_ schema: OpenAPI.Schema) -> Shaped {
    Shaped(shape: .builtin(.json), isNullable: false, location: schema.location)
  }

  mutating func untyped(_ reason: String, at schema: OpenAPI.Schema) -> Shape {
    diagnostics.report(
      .untyped, "\(reason); this is read as JSONValue", at: schema.location,
      help: "an overlay that gives it one type gives it a Swift type")
    return .builtin(.json)
  }

  /// Whether null is a value of the schema, by its own keywords or by what it refers to.
  mutating func isNullable(_ schema: OpenAPI.Schema) -> Bool {
    var seen = Set<ReferenceTarget>()
    return isNullable(schema, &seen)
  }

  private mutating func isNullable(
    _ schema: OpenAPI.Schema, _ seen: inout Set<ReferenceTarget>
  ) -> Bool {
    var schema = schema
    var passed: [ReferenceTarget] = []
    // References to references are followed without recursion: a chain may be long.
    while !schema.allowsNull, let target = schema.reference.flatMap({ resolved.target(of: $0) }),
      let referred = resolved.schema(at: target)
    {
      if let known = nullability[target] { return remember(known, passed) }
      guard seen.insert(target).inserted else { break }
      passed.append(target)
      schema = referred
    }
    return remember(isNullableItself(schema, &seen), passed)
  }

  private mutating func remember(_ isNullable: Bool, _ targets: [ReferenceTarget]) -> Bool {
    for target in targets { nullability[target] = isNullable }
    return isNullable
  }

  private mutating func isNullableItself(
    _ schema: OpenAPI.Schema, _ seen: inout Set<ReferenceTarget>
  ) -> Bool {
    if schema.allowsNull { return true }
    // A member that says nothing about the value allows null, but decides nothing.
    let members = schema.allOf.filter { !$0.keywords.isAnnotation }
    if !members.isEmpty && schema.types.isEmpty {
      for member in members where !isNullable(member, &seen) { return false }
      return true
    }
    for variant in schema.anyOf + schema.oneOf where isNullable(variant, &seen) { return true }
    return false
  }
}

extension ScalarValue {
  fileprivate var isString: Bool {
    if case .string = self { true } else { false }
  }

  fileprivate var isBool: Bool {
    if case .bool = self { true } else { false }
  }
}
