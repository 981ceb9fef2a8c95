import YAMLTree

/// The form of a schema in Swift, before it is named.
indirect enum Shape {
  case named(ReferenceTarget)
  case structure(StructureShape)
  case enumeration(EnumerationShape)
  case union(UnionShape)
  case array(Shaped)
  /// A list with a schema for each position.
  case tuple(OpenAPI.Schema)
  case dictionary(Shaped)
  case builtin(Builtin)
}

struct Shaped {
  var shape: Shape
  var isNullable: Bool
  var location: Location
}

struct StructureShape {
  /// After merging its `allOf`, without unions.
  var schema: OpenAPI.Schema
  /// Unions in the same object.
  var unions: [Part] = []

  struct Part {
    /// Candidate names, the best first.
    var names: [String]
    var shaped: Shaped
    /// The keys that its variants or their tag may have in the object.
    var keys: Set<String>
  }
}

extension Shape {
  var isAnything: Bool {
    if case .builtin(.json) = self { true } else { false }
  }

  /// The named type that this shape is an alias of, directly or through lists and maps.
  var aliased: ReferenceTarget? {
    switch self {
    case .named(let target): target
    case .array(let element), .dictionary(let element): element.shape.aliased
    case .structure, .tuple, .enumeration, .union, .builtin: nil
    }
  }

  /// The location of the type to declare for it.
  var location: Location? {
    switch self {
    case .structure(let shape): shape.schema.location
    case .tuple(let schema): schema.location
    case .enumeration(let shape): shape.values.first?.location
    case .array(let element), .dictionary(let element): element.location
    case .union, .named, .builtin: nil
    }
  }

  /// Whether a type must be declared for it or its elements.
  var isDeclared: Bool {
    switch self {
    case .structure, .tuple, .enumeration, .union: true
    case .array(let element), .dictionary(let element): element.shape.isDeclared
    case .named, .builtin: false
    }
  }

  /// Whether the type to declare is that of its elements.
  var isContainer: Bool {
    switch self {
    case .array, .dictionary: true
    case .structure, .tuple, .enumeration, .union, .named, .builtin: false
    }
  }
}

extension Lowering {
  /// Decides the shape of a schema, from the most specific form to the most general.
  mutating func shape(of schema: OpenAPI.Schema) -> Shaped {
    for keyword in schema.unchecked {
      diagnostics.report(
        .unchecked, "'\(keyword.value)' is not checked when a response is read",
        at: keyword.location, help: "check the value where it matters")
    }
    let found = diagnostics.list.count
    let shape =
      schema.keywords.says(only: .scalar) ? unboundedShape(of: schema) : boundedShape(of: schema)
    note(shape, of: schema, since: found)
    return Shaped(
      shape: shape, isNullable: isNullable(schema), location: schema.location)
  }

  /// The shape of a schema that may be recursive.
  private mutating func boundedShape(of schema: OpenAPI.Schema) -> Shape {
    openShapes[schema.location, default: 0] += 1
    defer { openShapes[schema.location, default: 1] -= 1 }
    guard openShapes[schema.location, default: 0] <= Self.openShapeLimit else {
      return untyped("a list of only itself has no type", at: schema)
    }
    return unboundedShape(of: schema)
  }

  /// Merging `allOf` and unions visits a schema again up to four times.
  private static let openShapeLimit = 6

  private mutating func unboundedShape(of schema: OpenAPI.Schema) -> Shape {
    if schema.allowsNothing { return untyped("no value matches the schema 'false'", at: schema) }
    if let reference = schema.reference { return shape(of: schema, referringTo: reference) }
    if !schema.allOf.isEmpty { return shapeOfAllOf(schema) }
    if let base = polymorphism.base(at: schema) { return shapeOfBase(schema, base) }
    if schema.keywords.isUnion { return shapeOfUnion(schema) }
    reportMisplaced(in: schema)
    if let values = schema.values, !values.isEmpty { return shapeOfEnumeration(schema, values) }
    switch inferredTypes(of: schema) {
    case []: return .builtin(.json)
    case [.object]: return shapeOfObject(schema)
    case [.array]:
      guard schema.prefixItems.isEmpty else { return .tuple(schema) }
      return .array(schema.items.map { shape(of: $0) } ?? anything(schema))
    case [.string]: return .builtin(text(of: schema))
    case [.integer]: return .builtin(builtin(forFormat: schema.format?.value, else: .int))
    case [.number], [.integer, .number], [.number, .integer]:
      return .builtin(builtin(forFormat: schema.format?.value, else: .double))
    case [.boolean]: return .builtin(.bool)
    case let types: return shapeOfSeveralTypes(schema, types)
    }
  }

  /// OpenAPI 3.0 ignores siblings of `$ref`; 3.1 merges them.
  private mutating func shape(
    of schema: OpenAPI.Schema, referringTo reference: Located<String>
  ) -> Shape {
    guard let target = resolved.target(of: reference) else { return .builtin(.json) }
    if schema.keywords.onlyAnnotatesReference { return .named(target) }
    if resolved.document.version.usesJSONSchema { return shapeOfAllOf(schema) }
    diagnostics.report(
      .ignoredSibling, "keywords next to '$ref' are ignored before OpenAPI 3.1",
      at: schema.location, help: "put both into an `allOf`")
    return .named(target)
  }

  /// The types of a schema, or those that its other keywords imply.
  func inferredTypes(of schema: OpenAPI.Schema) -> [OpenAPI.SchemaType] {
    if !schema.types.isEmpty { return schema.types }
    if !schema.properties.isEmpty || !schema.additionalProperties.isUnspecified
      || !schema.patternProperties.isEmpty
    {
      return [.object]
    }
    if schema.items != nil || !schema.prefixItems.isEmpty { return [.array] }
    return schema.contentEncoding == nil ? [] : [.string]
  }

  /// Reports keywords that apply neither to the types nor to the values of a schema.
  private mutating func reportMisplaced(in schema: OpenAPI.Schema) {
    let types = schema.keywords.fixesValues ? [] : schema.types
    guard !schema.types.isEmpty || schema.keywords.fixesValues else { return }
    if !types.contains(.object)
      && (!schema.properties.isEmpty || !schema.patternProperties.isEmpty)
    {
      diagnostics.report(
        .contradiction, "only objects have properties, and this is not one; ignored",
        at: schema.location, help: "write `type: object`, or remove the properties")
      for part in (schema.properties + schema.patternProperties).map(\.value) {
        outcomes.leaveOut(part, .contradiction)
      }
    }
    if !types.contains(.array) && (schema.items != nil || !schema.prefixItems.isEmpty) {
      diagnostics.report(
        .contradiction, "only arrays have items, and this is not one; ignored",
        at: schema.location, help: "write `type: array`, or remove the items")
      for part in schema.prefixItems + [schema.items].compactMap({ $0 }) {
        outcomes.leaveOut(part, .contradiction)
      }
    }
  }

  private mutating func shapeOfObject(_ schema: OpenAPI.Schema) -> Shape {
    guard schema.properties.isEmpty && schema.required.isEmpty else {
      return .structure(StructureShape(schema: schema))
    }
    if let values = keptProperties(of: schema) { return .dictionary(values) }
    switch schema.additionalProperties {
    case .unspecified, .allowed, .schema: return .dictionary(anything(schema))
    case .forbidden: return .structure(StructureShape(schema: schema))
    }
  }

  /// The type of values under keys without a property, if the document describes them by
  /// `additionalProperties`, `patternProperties` or both.
  mutating func keptProperties(of schema: OpenAPI.Schema) -> Shaped? {
    var schemas = schema.patternProperties.map(\.value)
    switch schema.additionalProperties {
    case .allowed: return anything(schema)
    case .schema(let values): schemas.append(values)
    case .unspecified, .forbidden: break
    }
    return oneOf(schemas, at: schema)
  }

  /// A value of any of several schemas; `nil` if there are none.
  private mutating func oneOf(_ schemas: [OpenAPI.Schema], at schema: OpenAPI.Schema) -> Shaped? {
    guard let first = schemas.first else { return nil }
    if schemas.count == 1 { return shape(of: first) }
    return shape(of: OpenAPI.Schema(.init(oneOf: schemas), at: schema.location))
  }

  /// The type of a string, by its format or encoding.
  private mutating func text(of schema: OpenAPI.Schema) -> Builtin {
    let type = builtin(forFormat: schema.format?.value, else: .string)
    guard type == .string, let encoding = schema.contentEncoding else { return type }
    if encoding.value.lowercasedASCII() == "base64" { return .data }
    diagnostics.report(
      .unchecked, "the encoding '\(encoding.value)' is not supported; read as text",
      at: encoding.location,
      help: "decode the text where you use it")
    return .string
  }

  func anything(_ schema: OpenAPI.Schema) -> Shaped {
    Shaped(shape: .builtin(.json), isNullable: false, location: schema.location)
  }

  mutating func untyped(_ reason: String, at schema: OpenAPI.Schema) -> Shape {
    diagnostics.report(
      .untyped, "\(reason); read as JSONValue", at: schema.location,
      help: "give it one type with an overlay")
    return .builtin(.json)
  }
}
