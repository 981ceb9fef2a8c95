import YAMLTree

@testable import CodegenCore

/// Describes what a schema is in one line, down to the schemas that have names:
/// `object(id: String required, tag: values(string: a, b), owner: same(Owner) or null)`.
///
/// `same(Owner)` is a reference to a named schema; `Owner` by itself stands where a form leads to
/// it without one, as a composition can.
struct FormText {
  private let forms: API.Forms
  private let names: [API.SchemaID: String]
  /// The schemas that are being described.
  private var open = Set<API.SchemaID>()

  private init(_ model: API.Model) {
    forms = model.forms
    names = Dictionary(
      model.named.map { ($0.schema, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The form of the last named schema of a document. `nil` if the document is refused.
  static func ofLastSchema(in input: DocumentInput) -> String? {
    guard let model = settled(input)?.model, let last = model.named.last else { return nil }
    return Self(model).own(last.schema)
  }

  private func text(_ id: API.SchemaID) -> String {
    if let name = names[id] { return name }
    return own(id)
  }

  private func own(_ id: API.SchemaID) -> String {
    if open.contains(id) { return "itself" }
    var inner = self
    inner.open.insert(id)
    return inner.text(forms[id].kind) + (forms[id].isNullable ? " or null" : "")
  }

  private func text(_ kind: API.Kind) -> String {
    switch kind {
    case .anything: "anything"
    case .scalar(let builtin): builtin.rawValue
    case .values(let values): text(values)
    case .list(let element): "list(\(text(element)))"
    case .tuple(let tuple): text(tuple)
    case .map(let value): "map(\(text(value)))"
    case .object(let object): text(object)
    case .union(let union): text(union)
    case .same(let other): "same(\(text(other)))"
    }
  }

  private func text(_ values: API.Values) -> String {
    let list = values.values.indices.map { index in
      let name = values.names.indices.contains(index) ? values.names[index] : nil
      return values.values[index].value.text + (name.map { " as \($0)" } ?? "")
    }
    let kind = "\(values.rawType)" + (values.isMerged ? " of variants" : "")
    return "values(\(kind): \(list.joined(separator: ", ")))"
  }

  private func text(_ tuple: API.Tuple) -> String {
    let elements = tuple.elements.map { element in
      text(element.schema) + (element.isRequired ? " required" : "")
        + text(element.defaultValue)
    }
    return "tuple(\((elements + ["rest: \(text(tuple.rest))"]).joined(separator: ", ")))"
  }

  private func text(_ object: API.Object) -> String {
    var parts = object.properties.map { property in
      "\(property.wire): \(text(property.schema))"
        + (property.isRequired ? " required" : "")
        + (property.isRequired && property.canBeAbsent ? " but can be absent" : "")
        + (property.isUndefined ? " without a schema" : "")
        + text(property.defaultValue)
    }
    parts += object.unions.map { "beside: \(text($0.schema))" }
    if let additional = object.additional { parts.append("others: \(text(additional))") }
    return "\(object.isChange ? "change" : "object")(\(parts.joined(separator: ", ")))"
  }

  private func text(_ union: API.Union) -> String {
    let tag = union.tag.map { " by \($0)" } ?? ""
    let variants = union.variants.map { text($0.schema) + text($0.mark) }
    return "union\(tag)(\(variants.joined(separator: ", ")))"
  }

  private func text(_ mark: API.Union.Mark) -> String {
    switch mark {
    case .none: ""
    case .tags(let values, let isWritten):
      (isWritten ? " tagged by the union " : " tagged ") + values.map(text).joined(separator: "/")
    case .property(let name): " with \(name)"
    }
  }

  private func text(_ value: ScalarValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .integer(let text), .number(let text), .string(let text): text
    }
  }

  private func text(_ value: API.Default?) -> String {
    guard let value else { return "" }
    guard let literal = value.literal else { return " = what does not fit" }
    switch literal {
    case .string(let text): return " = \(text.debugDescription)"
    case .integer(let value): return " = \(value)"
    case .number(let value): return " = \(value)"
    case .boolean(let value): return " = \(value)"
    case .emptyList: return " = []"
    case .emptyMap: return " = {}"
    case .value(let id, let position):
      guard case .values(let values) = forms.form(of: id).kind,
        values.values.indices.contains(position)
      else { return " = no value" }
      return " = \(values.values[position].value.text)"
    }
  }
}
