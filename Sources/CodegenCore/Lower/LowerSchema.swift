import YAMLTree

/// Where to declare a type, if needed.
struct DeclarationPlace {
  /// `nil` if the shape declares nothing.
  var name: TypeName?
  var owner: IR.Owner
  /// The JSON Pointer of the schema in its document (RFC 6901).
  var pointer: String

  func appending(_ step: String) -> Self {
    Self(name: name, owner: owner, pointer: pointer + step)
  }
}

extension Lowering {
  /// The type of a shape, declared at `place` if it has no name of its own; most have one. Whether
  /// the value may be null is up to the caller.
  mutating func declareType(
    _ shaped: Shaped, at place: @autoclosure () -> DeclarationPlace
  ) -> IR.TypeReference {
    switch shaped.shape {
    case .builtin(let builtin): return .builtin(builtin)
    case .named(let target): return named[target].map { .named($0) } ?? .builtin(.json)
    case .array(let element):
      return .array(self.element(element, at: place().appending("/items")))
    case .dictionary(let value):
      return .dictionary(self.element(value, at: place().appending("/additionalProperties")))
    case .structure(let shape):
      return structure(of: shape.schema, at: place()) { lowering, id, pointer in
        lowering.structure(shape, id: id, pointer: pointer)
      }
    case .tuple(let schema):
      return structure(of: schema, at: place()) { lowering, id, pointer in
        lowering.tuple(schema, id: id, pointer: pointer)
      }
    case .union(let shape):
      let place = place()
      guard let id = declare(at: place, shaped.location) else { return .builtin(.json) }
      types[id].kind = .union(union(shape, id: id, pointer: place.pointer))
      return .named(id)
    case .enumeration(let shape):
      guard let id = declare(at: place(), shaped.location) else { return .builtin(.json) }
      types[id].kind = .enumeration(enumeration(shape))
      return .named(id)
    }
  }

  /// A structure, declared once, because it may contain itself.
  private mutating func structure(
    of schema: OpenAPI.Schema, at place: @autoclosure () -> DeclarationPlace,
    _ make: (inout Self, IR.TypeID, _ pointer: String) -> IR.Structure
  ) -> IR.TypeReference {
    if let open = openStructures[schema.location] { return .named(open) }
    let place = place()
    guard let id = declare(at: place, schema.location) else { return .builtin(.json) }
    openStructures[schema.location] = id
    defer { openStructures[schema.location] = nil }
    types[id].documentation = documentation(of: schema)
    types[id].kind = .structure(make(&self, id, place.pointer))
    return .named(id)
  }

  /// The element type of an array, a dictionary or the rest of a tuple.
  mutating func element(
    _ shaped: Shaped, at place: @autoclosure () -> DeclarationPlace
  ) -> IR.TypeReference {
    let type = declareType(shaped, at: place())
    return shaped.isNullable ? .optional(type) : type
  }

  private mutating func declare(at place: DeclarationPlace, _ location: Location) -> IR.TypeID? {
    guard let name = place.name else {
      diagnostics.report(
        .inconsistent, "the schema at '\(place.pointer)' has no name", at: location,
        help: "this is a defect of the generator: please report it with the document")
      return nil
    }
    return types.add(
      IR.TypeDeclaration(
        name: name, owner: place.owner, documentation: .none, kind: .pending,
        origin: IR.Origin(pointer: place.pointer, location: location)))
  }

  // MARK: Structures

  /// The properties and nested types of an object, all named at once.
  mutating func structure(
    _ shape: StructureShape, id: IR.TypeID, pointer: String
  ) -> IR.Structure {
    let fields = fields(of: shape.schema)
    let names = name(
      fields.map { .member($0.wire, swiftName: $0.swiftName) }
        + shape.unions.enumerated().map { index, part in
          .member(part.names, at: "\(pointer)/\(index)")
        },
      of: fields.map { Subject("the property", $0.wire, at: $0.shaped.location) }
        + shape.unions.map { Subject("the variants of this object", at: $0.shaped.location) })
    let kept = keptProperties(of: shape.schema)
    let nested = nameNested(
      fields.map { ($0.wire, $0.shaped.shape, "Property") }
        + zip(names.dropFirst(fields.count), shape.unions).map { name, part in
          (name.text, part.shaped.shape, "Variant")
        } + (kept.map { [("additional property", $0.shape, "Value")] } ?? []), pointer)
    var properties: [IR.Property] = []
    for (index, field) in fields.enumerated() {
      let type = declareType(
        field.shaped,
        at: DeclarationPlace(
          name: nested[index], owner: .type(id),
          pointer: pointer + "/properties/" + ReferenceTarget.escaped(field.wire)))
      properties.append(
        IR.Property(
          name: names[index], key: .name(StringLiteral(field.wire)), type: type,
          presence: presence(of: field), storage: .inline, documentation: field.documentation))
    }
    var unions: [IR.Part] = []
    for (index, part) in shape.unions.enumerated() {
      let place = DeclarationPlace(
        name: nested[fields.count + index], owner: .type(id), pointer: pointer + "/oneOf")
      unions.append(
        IR.Part(name: names[fields.count + index], type: declareType(part.shaped, at: place)))
    }
    let additional = kept.map { shaped in
      let place = DeclarationPlace(
        name: nested.last.flatMap { $0 }, owner: .type(id),
        pointer: pointer + "/additionalProperties")
      let type = element(shaped, at: place)
      let own = fields.map { StringLiteral($0.wire) }
      let others = Set(shape.unions.flatMap(\.keys)).subtracting(fields.map(\.wire)).sorted()
      return IR.Additional.properties(type, besides: own + others.map { StringLiteral($0) })
    }
    return IR.Structure(properties: properties, unions: unions, additional: additional)
  }

  /// A property before it is named.
  struct Field {
    var wire: String
    var swiftName: String?
    var shaped: Shaped
    var isRequired: Bool
    var isChange: Bool
    var defaultValue: Node?
    var documentation: DocumentationComment
  }

  private mutating func fields(of schema: OpenAPI.Schema) -> [Field] {
    var undefined = schema.required
    let required = Set(schema.required.map { ExactKey($0.value) })
    if !undefined.isEmpty {
      let defined = Set(schema.properties.map { ExactKey($0.name.value) })
      undefined.removeAll { defined.contains(ExactKey($0.value)) }
    }
    let use = uses[schema]
    let fields = schema.properties.map { property in
      outcomes.emit(property.value)
      return Field(
        wire: property.name.value, swiftName: property.value.swiftName?.value,
        shaped: shape(of: property.value),
        isRequired: required.contains(ExactKey(property.name.value))
          && !(use.isSent && isSet(property.value) { $0.isReadOnly })
          && !(use.isReceived && isSet(property.value) { $0.isWriteOnly }),
        isChange: use.isChange,
        defaultValue: defaultValue(of: property.value),
        documentation: documentation(of: property.value))
    }
    return fields + undefined.map { undefinedField($0) }
  }

  /// A name in `required` that is not a property: the value stays available, and nothing fails.
  private mutating func undefinedField(_ name: Located<String>) -> Field {
    diagnostics.report(
      .requiredUndefined,
      "'\(name.value)' is required but not defined in 'properties'; read as JSONValue?",
      at: name.location, help: "define it in 'properties', or remove it from 'required'")
    return Field(
      wire: name.value, swiftName: nil,
      shaped: Shaped(shape: .builtin(.json), isNullable: true, location: name.location),
      isRequired: false, isChange: false, defaultValue: nil,
      documentation: DocumentationComment(
        "The document requires this property but does not define it."))
  }

  mutating func presence(of field: Field) -> IR.Presence {
    // An omitted property must stay unchanged, but a default would change it.
    if field.isChange && !field.isRequired { return field.shaped.isNullable ? .patch : .optional }
    if field.shaped.isNullable {
      if let node = field.defaultValue, let literal = literal(node, for: field.shaped) {
        return .nullableDefaulted(literal)
      }
      return field.isRequired ? .requiredNullable : .optional
    }
    if let node = field.defaultValue, let literal = literal(node, for: field.shaped) {
      return .defaulted(literal)
    }
    return field.isRequired ? .required : .optional
  }

  // MARK: Enumerations

  mutating func enumeration(_ shape: EnumerationShape) -> IR.Enumeration {
    IR.Enumeration(rawType: shape.rawType, cases: cases(of: shape))
  }

  mutating func cases(of shape: EnumerationShape) -> [IR.Enumeration.Case] {
    let requests = shape.values.enumerated().map { index, value in
      AssignNames.Request.member(
        value.value.text,
        swiftName: shape.names.indices.contains(index) ? shape.names[index] : nil)
    }
    let (names, collisions) = AssignNames.members(requests, reserved: ReservedWords.cases)
    report(
      collisions,
      of: shape.values.map { Subject("the value", $0.value.text, at: $0.location) },
      names: names.map(\.text), help: "choose others with `x-enum-varnames`")
    return zip(names, shape.values).map { name, value in
      let literal: IR.Literal =
        switch shape.rawType {
        case .string: .string(StringLiteral(value.value.text))
        case .integer: .integer(Int64(value.value.text) ?? 0)
        case .number: .number(Double(value.value.text) ?? 0)
        case .mixed: value.value.value.literal ?? .string(StringLiteral(value.value.text))
        }
      return IR.Enumeration.Case(name: name, value: literal)
    }
  }
}
