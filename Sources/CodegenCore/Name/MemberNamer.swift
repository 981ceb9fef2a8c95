import YAMLTree

/// Names the members of types: properties, cases and variants.
struct MemberNamer {
  /// Something in a type whose own type may have to be declared.
  struct Child {
    var schema: API.SchemaID
    /// What it is the type of, such as the name of a property.
    var wire: String
    /// Distinguishes its type from another one of the same name.
    var kind: String
    /// Where it is in the type, as part of a JSON Pointer.
    var step: String
    /// Tells it from another one of the same name in the same place.
    var suffix = ""
  }

  private let model: API.Model
  private let words: VariantWords
  private let isUsed: [Bool]
  private(set) var names: [API.SchemaID: [MemberName]] = [:]
  private(set) var findings = NamingFindings()

  init(_ model: API.Model) {
    self.model = model
    words = VariantWords(model)
    isUsed = model.used()
  }

  /// Names the members of a type.
  ///
  /// - Returns: its parts, in the order of the document.
  mutating func name(_ id: API.SchemaID, at pointer: String) -> [Child] {
    switch model.forms[id].kind {
    case .object(let object): return name(object, id, pointer)
    case .tuple(let tuple): return name(tuple, id, pointer)
    case .union(let union): return name(union, id, pointer)
    case .values(let values):
      name(values, id)
      return []
    case .anything, .scalar, .list, .map, .same: return []
    }
  }

  private mutating func name(
    _ object: API.Object, _ id: API.SchemaID, _ pointer: String
  ) -> [Child] {
    let (names, collisions) = AssignNames.members(
      object.properties.map { .member($0.wire, swiftName: $0.swiftName) }
        + object.unions.enumerated().map { index, part in
          let names = words.names(of: part)
          return .member(
            names.first ?? "", or: { Array(names.dropFirst()) }, at: "\(pointer)/\(index)")
        }, reserved: ReservedWords.properties)
    findings.report(
      collisions,
      of: object.properties.map { Subject("the property", $0.wire, at: $0.location) }
        + object.unions.map { Subject("the variants of this object", at: $0.location) },
      names: names.map(\.text))
    self.names[id] = names
    var children = object.properties.map { property in
      Child(
        schema: property.schema, wire: property.wire, kind: "Property",
        step: "/properties/" + ReferenceTarget.escaped(property.wire))
    }
    for (name, part) in zip(names.dropFirst(object.properties.count), object.unions) {
      children.append(
        Child(schema: part.schema, wire: name.text, kind: "Variant", step: "/oneOf"))
    }
    if let additional = object.additional {
      children.append(
        Child(
          schema: additional, wire: "additional property", kind: "Value",
          step: "/additionalProperties"))
    }
    return children
  }

  // MARK: Tuples

  private mutating func name(
    _ tuple: API.Tuple, _ id: API.SchemaID, _ pointer: String
  ) -> [Child] {
    let (names, collisions) = AssignNames.members(
      tuple.elements.enumerated().map { Self.request(for: $1, at: $0, pointer) },
      reserved: ReservedWords.elements)
    findings.report(
      collisions,
      of: tuple.elements.enumerated().map { index, element in
        Subject("element \(index + 1)", at: element.location)
      }, names: names.map(\.text))
    self.names[id] = names
    let elements = tuple.elements.enumerated().map { index, element in
      Child(
        schema: element.schema, wire: names[index].text, kind: "Element",
        step: "/prefixItems/\(index)")
    }
    return elements
      + [Child(schema: tuple.rest, wire: "additional element", kind: "Value", step: "/items")]
  }

  /// An element is named by its title, otherwise by its position.
  private static func request(
    for element: API.Tuple.Element, at index: Int, _ pointer: String
  ) -> AssignNames.Request {
    if let name = element.swiftName { return .member("", swiftName: name) }
    let ordinal =
      Self.ordinals.indices.contains(index) ? Self.ordinals[index] : "element\(index + 1)"
    return AssignNames.Request(
      [
        element.title.map { SwiftIdentifier.lowerCamel($0) }, ordinal, "element\(index + 1)",
        ordinal + "_" + AssignNames.shortHash("\(pointer)/\(index)"),
      ].compactMap { $0 })
  }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  // MARK: Enumerations and unions

  private mutating func name(_ values: API.Values, _ id: API.SchemaID) {
    let (names, collisions) = AssignNames.members(
      values.values.enumerated().map { index, value in
        .member(
          value.value.text,
          swiftName: values.names.indices.contains(index) ? values.names[index] : nil)
      }, reserved: ReservedWords.cases)
    findings.report(
      collisions,
      of: values.values.map { Subject("the value", $0.value.text, at: $0.location) },
      names: names.map(\.text), help: "choose others with `x-enum-varnames`")
    self.names[id] = names
  }

  private mutating func name(
    _ union: API.Union, _ id: API.SchemaID, _ pointer: String
  ) -> [Child] {
    let wanted = union.variants.indices.map { words.names(of: union, at: $0) }
    let (names, collisions) = AssignNames.members(
      union.variants.enumerated().map { index, variant in
        .member(
          wanted[index].wanted, or: wanted[index].others, chosen: variant.swiftName,
          at: "\(pointer)/\(index)")
      }, reserved: ReservedWords.variants)
    findings.report(
      collisions,
      of: zip(wanted, union.variants).map { names, variant in
        Subject("the variant", names.wanted, at: variant.location)
      }, names: names.map(\.text))
    self.names[id] = names
    return union.variants.enumerated().map { index, variant in
      Child(
        schema: variant.schema, wire: names[index].text, kind: "Variant", step: "/oneOf/\(index)")
    }
      + union.inherited.filter { isUsed[$0.schema.index] }.map { property in
        Child(
          schema: property.schema, wire: property.wire, kind: "Property",
          step: "/properties/" + ReferenceTarget.escaped(property.wire))
      }
  }
}
