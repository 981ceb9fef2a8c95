import SourceDiagnostics
import YAMLTree

/// Reads the defaults of properties and elements as values of their schemas.
struct DefaultReader {
  var forms: API.Forms
  var diagnostics: Diagnostics
  /// The positions of the values of enumerations, because many properties may share one.
  private var positions: [API.SchemaID: [ExactKey: Int]] = [:]

  init(_ forms: API.Forms, _ diagnostics: Diagnostics) {
    self.forms = forms
    self.diagnostics = diagnostics
  }

  /// Gives every default its literal, and reports those that cannot have one.
  mutating func readAll() {
    for id in forms.ids {
      switch forms[id].kind {
      case .object(var object):
        guard object.properties.contains(where: { $0.defaultValue != nil }) else { continue }
        for index in object.properties.indices {
          let property = object.properties[index]
          // An omitted property must stay unchanged, but a default would change it.
          if object.isChange && (!property.isRequired || property.canBeAbsent) { continue }
          read(&object.properties[index].defaultValue, for: property.schema)
        }
        forms[id].kind = .object(object)
      case .tuple(var tuple):
        for index in tuple.elements.indices {
          read(&tuple.elements[index].defaultValue, for: tuple.elements[index].schema)
        }
        forms[id].kind = .tuple(tuple)
      case .union, .values, .list, .map, .scalar, .anything, .same: continue
      }
    }
  }

  private mutating func read(_ value: inout API.Default?, for schema: API.SchemaID) {
    guard let node = value?.node else { return }
    if case .null = node.scalar?.value, forms.allowsNull(schema) { return }
    value?.literal = literal(node, schema)
    if value?.literal == nil {
      diagnostics.report(
        .defaultLeftOut,
        "this default does not match the schema or cannot be written in Swift; ignored",
        at: node.location,
        help: "the property is optional instead; use a value that the schema allows")
    }
  }

  private mutating func literal(_ node: Node, _ schema: API.SchemaID) -> API.Literal? {
    var id = schema
    for _ in 0..<forms.count {
      guard case .same(let next) = forms[id].kind else { break }
      id = next
    }
    switch forms[id].kind {
    case .values(let values):
      guard let scalar = node.scalar else { return nil }
      if values.rawType == .boolean {
        if case .bool(let value) = scalar.value { return .boolean(value) }
        return nil
      }
      return position(of: scalar.text, in: id, values).map { .value(of: id, $0) }
    case .list: return node.sequence?.isEmpty == true ? .emptyList : nil
    case .map: return node.mapping?.entries.isEmpty == true ? .emptyMap : nil
    case .scalar(let builtin): return node.scalar.flatMap { literal($0, builtin) }
    case .object, .tuple, .union, .anything, .same: return nil
    }
  }

  private mutating func position(
    of text: String, in id: API.SchemaID, _ values: API.Values
  ) -> Int? {
    if positions[id] == nil {
      positions[id] = Dictionary(
        values.values.enumerated().map { (ExactKey($1.value.text), $0) },
        uniquingKeysWith: { first, _ in first })
    }
    return positions[id]?[ExactKey(text)]
  }

  private func literal(_ scalar: Scalar, _ builtin: Builtin) -> API.Literal? {
    switch (builtin, scalar.value) {
    case (.string, .string(let text)), (.apiURL, .string(let text)): return .string(text)
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
