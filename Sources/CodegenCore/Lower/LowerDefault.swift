import YAMLTree

extension Lowering {
  /// The default of a schema, which may be in what it references or in its `allOf`.
  func defaultValue(of schema: OpenAPI.Schema) -> Node? {
    var schema = schema
    var steps = 0
    while steps < 16 {
      if let value = schema.defaultValue ?? schema.constant { return value }
      // If members disagree, only a constant can be right.
      for member in schema.allOf { if let constant = member.constant { return constant } }
      for member in schema.allOf { if let value = member.defaultValue { return value } }
      let reference =
        schema.reference ?? (schema.allOf.count == 1 ? schema.allOf[0].reference : nil)
      guard let next = reference.flatMap({ resolved.schema($0) }) else { return nil }
      schema = next
      steps += 1
    }
    return nil
  }

  /// The value of `default` in Swift; `nil` if it does not match the type, which a warning reports.
  mutating func literal(_ node: Node, for shaped: Shaped) -> IR.Literal? {
    if case .null = node.scalar?.value, allowsNull(shaped) { return nil }
    if let literal = fittingLiteral(node, shape: shaped.shape) { return literal }
    diagnostics.report(
      .defaultLeftOut,
      "this default does not match the schema or cannot be written in Swift; ignored",
      at: node.location,
      help: "the property is optional instead; use a value that the schema allows")
    return nil
  }

  /// Whether null is allowed, by itself or because any value is.
  private func allowsNull(_ shaped: Shaped) -> Bool {
    if shaped.isNullable { return true }
    switch shaped.shape {
    case .builtin(let builtin): return builtin == .json
    case .named(let target): return shapes[target].map { allowsNull($0) } ?? true
    case .structure, .tuple, .enumeration, .union, .array, .dictionary: return false
    }
  }

  private mutating func fittingLiteral(_ node: Node, shape: Shape) -> IR.Literal? {
    switch shape {
    case .named(let target):
      return shapes[target].flatMap { fittingLiteral(node, shape: $0.shape) }
    case .enumeration(let enumeration):
      guard let text = node.scalar?.text else { return nil }
      let index = enumeration.values.firstIndex {
        $0.value.text.utf8.elementsEqual(text.utf8)
      }
      return index.map { .member(cases(of: enumeration)[$0].name) }
    case .array:
      return node.sequence?.isEmpty == true ? .emptyArray : nil
    case .builtin(let builtin):
      return node.scalar.flatMap { literal($0, builtin) }
    case .dictionary:
      return node.mapping?.entries.isEmpty == true ? .emptyDictionary : nil
    case .structure, .tuple, .union: return nil
    }
  }

  private func literal(_ scalar: Scalar, _ builtin: Builtin) -> IR.Literal? {
    switch (builtin, scalar.value) {
    case (.string, .string(let text)), (.apiURL, .string(let text)):
      return .string(StringLiteral(text))
    case (.bool, .bool(let value)): return .boolean(value)
    case (.int, .integer(let text)), (.int64, .integer(let text)):
      return Int64(text).map { .integer($0) }
    case (.int32, .integer(let text)):
      return Int32(text).map { .integer(Int64($0)) }
    case (.uint64, .integer(let text)):
      return Int64(text).flatMap { $0 < 0 ? nil : .integer($0) }
    case (.double, .integer(let text)), (.double, .number(let text)),
      (.float, .integer(let text)), (.float, .number(let text)):
      guard let value = Double(text), value.isFinite else { return nil }
      if builtin == .float && !Float(value).isFinite { return nil }
      return .number(value)
    default: return nil
    }
  }
}
