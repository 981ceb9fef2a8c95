/// Words for the variants of unions.
struct VariantWords {
  private let model: API.Model
  /// The names of named schemas: as others call them, and as the document chose them.
  private var references: [API.SchemaID: (name: String, chosen: String?)] = [:]

  init(_ model: API.Model) {
    self.model = model
    for named in model.named {
      if let name = named.reference { references[named.schema] = (name, named.swiftName) }
    }
  }

  /// The preferred name of a variant, and further ones for when it is not unique: its reference,
  /// its title, the value of its tag, or its kind.
  func names(of union: API.Union, at index: Int) -> (wanted: String, others: () -> [String]) {
    let variant = union.variants[index]
    let tag = variant.tagName
    if let reference = reference(variant.schema) {
      let name = reference.name
      return (reference.chosen ?? name, { [name + (tag.map { " " + $0 } ?? " variant")] })
    }
    func own() -> (kind: String, detail: String?) {
      words(for: variant.schema, besides: others(than: index, in: union))
    }
    if let title = variant.title {
      return (
        title,
        {
          let (kind, detail) = own()
          return [tag, detail, title + " " + (tag ?? kind)].compactMap { $0 }
        }
      )
    }
    if let tag { return (tag, { [tag + " variant"] }) }
    let kind = words(for: variant.schema, besides: []).kind
    return (kind, { [own().detail ?? kind + " variant"] })
  }

  /// A union next to properties is named after its reference, or just `value`; if there are
  /// several, after their variants.
  func names(of part: API.Part) -> [String] {
    if let name = part.reference { return [name, name + " variant"] }
    guard case .union(let union) = model.forms.form(of: part.schema).kind else {
      return ["value", "value variant"]
    }
    return [
      "value",
      union.variants.indices.prefix(3).compactMap { index in
        let (wanted, others) = names(of: union, at: index)
        return wanted != "object" ? wanted : others().first { $0 != "object" }
      }
      .joined(separator: " or "), "value variant",
    ]
  }

  /// The named schema that a schema is or refers to.
  private func reference(_ id: API.SchemaID) -> (name: String, chosen: String?)? {
    if let own = references[id] { return own }
    guard case .same(let target) = model.forms[id].kind else { return nil }
    return references[target]
  }

  /// The kind of a value in one word, and what distinguishes it from others of that kind.
  private func words(
    for id: API.SchemaID, besides others: @autoclosure () -> Set<String>
  ) -> (kind: String, detail: String?) {
    if let reference = reference(id) { return (reference.name, nil) }
    switch model.forms[id].kind {
    case .same: return ("value", nil)
    case .object(let object):
      let names =
        object.required
        + object.properties.filter { !$0.isUndefined }.map(\.wire)
      let others = others()
      let own = names.first { !others.contains($0) }.map { [$0] } ?? Array(names.prefix(3))
      return ("object", own.isEmpty ? nil : "with " + own.joined(separator: " and "))
    case .union: return ("union", nil)
    case .map(let value): return ("object", "object of " + plural(value))
    case .list(let element): return ("array", "array of " + plural(element))
    case .tuple(let tuple): return ("array", "array of \(tuple.elements.count)")
    case .values(let values):
      let first = values.values.first?.value.text
      switch values.rawType {
      case .string: return ("string", first.map { "string " + $0 })
      case .integer: return ("integer", first.map { "integer " + $0 })
      case .number: return ("number", first.map { "number " + $0 })
      case .boolean: return ("boolean", nil)
      case .mixed: return ("value", first.map { "value " + $0 })
      }
    case .anything: return (Builtin.json.kind, Builtin.json.detail)
    case .scalar(let builtin): return (builtin.kind, builtin.detail)
    }
  }

  /// The properties of the objects among the other variants.
  private func others(than index: Int, in union: API.Union) -> Set<String> {
    var names = Set<String>()
    for (other, variant) in union.variants.enumerated() where other != index {
      guard case .object(let object) = model.forms[variant.schema].kind,
        references[variant.schema] == nil
      else { continue }
      names.formUnion(object.properties.filter { !$0.isUndefined }.map(\.wire))
    }
    return names
  }

  private func plural(_ id: API.SchemaID) -> String {
    let word = words(for: id, besides: []).kind
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
