import YAMLTree

/// Declares the types of a model.
struct TypeLowering {
  let model: API.Model
  let names: Names
  private(set) var table = IR.TypeTable()
  /// The declarations of schemas, by id.
  private var declared: [IR.TypeID?]

  init(_ model: API.Model, _ names: Names) {
    self.model = model
    self.names = names
    declared = Array(repeating: nil, count: model.forms.count)
  }

  /// Declares all types. First come all names, because types refer to each other.
  mutating func lowerAll() {
    for (named, name) in zip(model.named, names.schemas) {
      declared[named.schema.index] = table.add(
        IR.TypeDeclaration(
          name: name, owner: .namespace, documentation: named.documentation, kind: .pending,
          origin: IR.Origin(pointer: named.pointer, location: named.location)))
    }
    for nested in names.nested {
      let form = model.forms[nested.schema]
      declared[nested.schema.index] = table.add(
        IR.TypeDeclaration(
          name: nested.name, owner: owner(nested.owner), documentation: form.documentation,
          kind: .pending, origin: IR.Origin(pointer: nested.pointer, location: form.location)))
    }
    for schema in model.named.map(\.schema) + names.nested.map(\.schema) {
      if let id = declared[schema.index] { table[id].kind = kind(of: schema) }
    }
  }

  private func owner(_ owner: Names.Owner) -> IR.Owner {
    switch owner {
    case .namespace: .namespace
    case .schema(let id): declared[id.index].map { .type($0) } ?? .namespace
    case .operation(let index): .endpoint(names.operations[index].type)
    }
  }

  // MARK: References

  /// The type of a schema. Whether the value may be null is up to the caller.
  func type(of id: API.SchemaID) -> IR.TypeReference {
    if let type = declared[id.index] { return .named(type) }
    switch model.forms[id].kind {
    case .anything: return .builtin(.json)
    case .scalar(let builtin): return .builtin(builtin)
    case .values: return .builtin(.bool)
    case .list(let element): return .array(self.element(element))
    case .map(let value): return .dictionary(element(value))
    case .same(let other): return type(of: other)
    // Not reached: these are always declared.
    case .object, .tuple, .union: return .builtin(.json)
    }
  }

  /// The element type of an array, a dictionary or the rest of a tuple.
  func element(_ id: API.SchemaID) -> IR.TypeReference {
    let type = type(of: id)
    return model.forms[id].isNullable ? .optional(type) : type
  }

  // MARK: Declarations

  private func kind(of id: API.SchemaID) -> IR.Kind {
    let members = names.members[id] ?? []
    switch model.forms[id].kind {
    case .object(let object): return .structure(structure(object, members))
    case .tuple(let tuple): return .structure(structure(tuple, members))
    case .union(let union): return .union(self.union(union, members))
    case .values(let values) where values.rawType != .boolean:
      return .enumeration(enumeration(values, members))
    case .values: return .alias(.builtin(.bool))
    case .anything: return .alias(.builtin(.json))
    case .scalar(let builtin): return .alias(.builtin(builtin))
    case .list(let element): return .alias(.array(self.element(element)))
    case .map(let value): return .alias(.dictionary(element(value)))
    case .same(let other): return .alias(type(of: other))
    }
  }

  private func structure(_ object: API.Object, _ members: [MemberName]) -> IR.Structure {
    let properties = zip(object.properties, members).map { property, name in
      IR.Property(
        name: name, key: .name(StringLiteral(property.wire)), type: type(of: property.schema),
        presence: presence(of: property, isChange: object.isChange), storage: .inline,
        documentation: property.documentation)
    }
    let parts = zip(object.unions, members.dropFirst(object.properties.count)).map { part, name in
      IR.Part(name: name, type: type(of: part.schema))
    }
    let additional = object.additional.map { schema in
      let own = object.properties.map(\.wire)
      let others = Set(object.unions.flatMap(\.keys)).subtracting(own).sorted()
      return IR.Additional.properties(
        element(schema), besides: (own + others).map { StringLiteral($0) })
    }
    return IR.Structure(properties: properties, unions: parts, additional: additional)
  }

  private func structure(_ tuple: API.Tuple, _ members: [MemberName]) -> IR.Structure {
    let properties = zip(tuple.elements, members).enumerated().map { index, element in
      let (element, name) = element
      return IR.Property(
        name: name, key: .index(index), type: type(of: element.schema),
        presence: presence(
          of: element.schema, isRequired: element.isRequired, element.defaultValue),
        storage: .inline, documentation: element.documentation)
    }
    return IR.Structure(properties: properties, additional: .elements(element(tuple.rest)))
  }

  private func presence(of property: API.Property, isChange: Bool) -> IR.Presence {
    let isRequired = property.isRequired && !property.canBeAbsent
    // An omitted property must stay unchanged, but a default would change it.
    if isChange && !isRequired && !property.isUndefined {
      return model.forms[property.schema].isNullable ? .patch : .optional
    }
    return presence(of: property.schema, isRequired: isRequired, property.defaultValue)
  }

  private func presence(
    of schema: API.SchemaID, isRequired: Bool, _ value: API.Default?
  ) -> IR.Presence {
    let literal = value?.literal.flatMap { self.literal($0) }
    if model.forms[schema].isNullable {
      if let literal { return .nullableDefaulted(literal) }
      return isRequired ? .requiredNullable : .optional
    }
    if let literal { return .defaulted(literal) }
    return isRequired ? .required : .optional
  }

  private func literal(_ literal: API.Literal) -> IR.Literal? {
    switch literal {
    case .string(let text): .string(StringLiteral(text))
    case .integer(let value): .integer(value)
    case .number(let value): .number(value)
    case .boolean(let value): .boolean(value)
    case .value(let schema, let index):
      names.members[schema].flatMap { $0.indices.contains(index) ? .member($0[index]) : nil }
    case .emptyList: .emptyArray
    case .emptyMap: .emptyDictionary
    }
  }

  private func enumeration(_ values: API.Values, _ members: [MemberName]) -> IR.Enumeration {
    let rawType: IR.Enumeration.RawType =
      switch values.rawType {
      case .string: .string
      case .integer: .integer
      case .number: .number
      case .boolean, .mixed: .mixed
      }
    return IR.Enumeration(
      rawType: rawType,
      cases: zip(values.values, members).map { value, name in
        IR.Enumeration.Case(name: name, value: literal(value.value, rawType))
      })
  }

  private func literal(_ scalar: Scalar, _ rawType: IR.Enumeration.RawType) -> IR.Literal {
    switch rawType {
    case .string: .string(StringLiteral(scalar.text))
    case .integer: .integer(Int64(scalar.text) ?? 0)
    case .number: .number(Double(scalar.text) ?? 0)
    case .mixed: scalar.value.literal ?? .string(StringLiteral(scalar.text))
    }
  }

  private func union(_ union: API.Union, _ members: [MemberName]) -> IR.Union {
    var result = IR.Union(
      tag: union.tag.map { StringLiteral($0) }, variants: [], isIndirect: false)
    for (variant, name) in zip(union.variants, members) {
      let type = type(of: variant.schema)
      let mark = IR.Union.Mark(variant.mark)
      // Different names may turn out to be the same type.
      if let same = result.variants.firstIndex(where: { $0.type == type }) {
        result.variants[same].mark.add(mark)
        continue
      }
      result.variants.append(
        IR.Union.Variant(
          name: name, type: type, mark: mark, documentation: variant.documentation))
    }
    return result
  }
}

extension IR.Union.Mark {
  fileprivate init(_ mark: API.Union.Mark) {
    switch mark {
    case .none: self = .none
    case .property(let name): self = .property(StringLiteral(name))
    case .tags(let values, let isWritten):
      let literals = values.compactMap(\.literal)
      self = isWritten ? .ownTags(literals) : .tags(literals)
    }
  }

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

extension ScalarValue {
  /// The value in Swift; `nil` for null and for numbers that cannot be a literal.
  fileprivate var literal: IR.Literal? {
    switch self {
    case .string(let text): .string(StringLiteral(text))
    case .bool(let value): .boolean(value)
    case .integer(let text): Int64(text).map { .integer($0) }
    case .number(let text): Double(text).flatMap { $0.isFinite ? .number($0) : nil }
    case .null: nil
    }
  }
}
