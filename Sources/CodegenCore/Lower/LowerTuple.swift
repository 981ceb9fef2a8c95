import YAMLTree

extension Lowering {
  /// The elements of a list with a schema for each position, as properties:
  /// https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.1
  ///
  /// Further elements are kept, even with `items: false`, because a server may send them anyway.
  mutating func tuple(
    _ schema: OpenAPI.Schema, id: IR.TypeID, pointer: String
  ) -> IR.Structure {
    let (names, collisions) = AssignNames.members(
      schema.prefixItems.enumerated().map { request(for: $1, at: $0, pointer) },
      reserved: ReservedWords.elements)
    report(
      collisions,
      of: schema.prefixItems.enumerated().map { index, element in
        Subject("element \(index + 1)", at: element.location)
      }, names: names.map(\.text))
    let elements = schema.prefixItems.map { shape(of: $0) }
    let rest = schema.items.flatMap { $0.allowsNothing ? nil : shape(of: $0) } ?? anything(schema)
    let nested = nameNested(
      zip(names, elements).map { ($0.text, $1.shape, "Element") }
        + [("additional element", rest.shape, "Value")], pointer)
    func place(_ index: Int, _ step: String) -> DeclarationPlace {
      DeclarationPlace(name: nested[index], owner: .type(id), pointer: pointer + step)
    }
    var properties: [IR.Property] = []
    for (index, element) in schema.prefixItems.enumerated() {
      let isRequired = index < schema.minItems ?? 0
      let field = Field(
        wire: names[index].text, swiftName: nil, shaped: elements[index],
        isRequired: isRequired, isChange: false,
        defaultValue: isRequired ? defaultValue(of: element) : nil,
        documentation: documentation(of: element))
      if !isRequired, let node = element.defaultValue { reportDefault(node) }
      properties.append(
        IR.Property(
          name: names[index], key: .index(index),
          type: declareType(elements[index], at: place(index, "/prefixItems/\(index)")),
          presence: presence(of: field), storage: .inline, documentation: field.documentation))
    }
    let type = element(rest, at: place(elements.count, "/items"))
    return IR.Structure(properties: properties, additional: .elements(type))
  }

  /// Writing a default would require writing the elements before it, too.
  private mutating func reportDefault(_ node: Node) {
    diagnostics.report(
      .defaultLeftOut, "the default of an optional element is ignored",
      at: node.location, help: "require the element with `minItems`")
  }

  /// An element is named by its title, otherwise by its position.
  private func request(
    for element: OpenAPI.Schema, at index: Int, _ pointer: String
  ) -> AssignNames.Request {
    if let name = element.swiftName?.value { return .member("", swiftName: name) }
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
}
