import YAMLTree

extension Lowering {
  /// Candidate names of a variant: its reference, its title, the value of its tag, or its kind.
  func names(
    of variant: OpenAPI.Schema, _ shape: Shape, _ tag: String?,
    besides others: @autoclosure () -> Set<String>
  ) -> [String] {
    if let reference = variant.reference, let target = resolved.target(of: reference),
      let name = target.tokens.last
    {
      let chosen = resolved.schema(at: target)?.swiftName?.value
      return [chosen ?? name, name + (tag.map { " " + $0 } ?? " variant")]
    }
    let (kind, detail) = words(for: shape, besides: others())
    if let title = variant.title {
      return [title] + [tag, detail, title + " " + (tag ?? kind)].compactMap { $0 }
    }
    if let tag { return [tag, tag + " variant"] }
    return [kind, detail ?? kind + " variant"]
  }

  /// The kind of a value in one word, and what distinguishes it from others of that kind.
  private func words(
    for shape: Shape, besides others: @autoclosure () -> Set<String>
  ) -> (kind: String, detail: String?) {
    switch shape {
    case .named(let target): return (target.tokens.last ?? "value", nil)
    case .structure(let structure):
      let names =
        structure.schema.required.map(\.value)
        + structure.schema.properties.map(\.name.value)
      let others = others()
      let own = names.first { !others.contains($0) }.map { [$0] } ?? Array(names.prefix(3))
      return ("object", own.isEmpty ? nil : "with " + own.joined(separator: " and "))
    case .union: return ("union", nil)
    case .dictionary(let value): return ("object", "object of " + plural(value.shape))
    case .array(let element): return ("array", "array of " + plural(element.shape))
    case .tuple(let schema): return ("array", "array of \(schema.prefixItems.count)")
    case .enumeration(let enumeration):
      let first = enumeration.values.first?.value.text
      switch enumeration.rawType {
      case .string: return ("string", first.map { "string " + $0 })
      case .integer: return ("integer", first.map { "integer " + $0 })
      case .number: return ("number", first.map { "number " + $0 })
      case .mixed: return ("value", first.map { "value " + $0 })
      }
    case .builtin(let builtin): return (builtin.kind, builtin.detail)
    }
  }

  /// The properties of the objects among the other variants.
  func others(than index: Int, _ shapes: [Shape]) -> Set<String> {
    var names = Set<String>()
    for (other, shape) in shapes.enumerated() where other != index {
      guard case .structure(let structure) = shape else { continue }
      names.formUnion(structure.schema.properties.map(\.name.value))
    }
    return names
  }

  private func plural(_ shape: Shape) -> String {
    let word = words(for: shape, besides: []).kind
    return Singular.of(word) == nil ? word + "s" : word
  }
}

extension Builtin {
  /// The kind of JSON it is read from.
  fileprivate var kind: String {
    switch self {
    case .string, .date, .data, .url, .apiURL, .uuid, .calendarDate, .decimalText: "string"
    case .bool: "boolean"
    case .int, .int32, .int64, .uint64: "integer"
    case .float, .double, .decimal, .unixTime: "number"
    case .json: "value"
    }
  }

  fileprivate var detail: String? {
    switch self {
    case .string, .bool, .int, .double, .json: nil
    case .date: "date"
    case .data: "data"
    case .url, .apiURL: "url"
    case .uuid: "uuid"
    case .calendarDate: "calendar date"
    case .unixTime: "unix time"
    case .int32, .int64, .uint64, .float, .decimal, .decimalText: rawValue
    }
  }
}
