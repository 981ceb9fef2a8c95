/// A schema that tests build, write into a document and check values against.
struct SmallSchema: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case object, array, string, integer, number, boolean
  }

  /// The name of a component.
  var reference: String?
  var kinds: [Kind] = []
  /// Without kinds: null alone.
  var isNullable = false
  var values: [SmallJSON] = []
  var format: String?
  var properties: [(name: String, schema: SmallSchema)] = []
  var required: [String] = []
  /// The schema of values under other keys, if there is one; a list because a structure cannot
  /// contain itself.
  var additional: [SmallSchema] = []
  /// The schema of elements, if there is one.
  var items: [SmallSchema] = []
  var allOf: [SmallSchema] = []
  var anyOf: [SmallSchema] = []
  var oneOf: [SmallSchema] = []
}

extension SmallSchema {
  static func reference(to name: String) -> Self { Self(reference: name) }

  /// The schema as YAML on one line.
  var text: String {
    var fields: [String] = []
    if let reference { fields.append("$ref: '#/components/schemas/\(reference)'") }
    let types = kinds.map(\.rawValue) + (isNullable ? ["'null'"] : [])
    if types.count == 1 { fields.append("type: \(types[0])") }
    if types.count > 1 { fields.append("type: [\(types.joined(separator: ", "))]") }
    if let format { fields.append("format: \(format)") }
    if !values.isEmpty { fields.append("enum: \(SmallJSON.list(values))") }
    if !required.isEmpty { fields.append("required: [\(required.joined(separator: ", "))]") }
    if !properties.isEmpty {
      let properties = properties.map { "\($0.name): \($0.schema.text)" }
      fields.append("properties: {\(properties.joined(separator: ", "))}")
    }
    if let values = additional.first { fields.append("additionalProperties: \(values.text)") }
    if let element = items.first { fields.append("items: \(element.text)") }
    for (keyword, schemas) in [("allOf", allOf), ("anyOf", anyOf), ("oneOf", oneOf)]
    where !schemas.isEmpty {
      fields.append("\(keyword): [\(schemas.map(\.text).joined(separator: ", "))]")
    }
    return "{\(fields.joined(separator: ", "))}"
  }

  /// What describes a member of an object: its property, otherwise what other members are.
  func schemas(of key: String) -> [SmallSchema] {
    let own = properties.filter { $0.name == key }.map(\.schema)
    return own.isEmpty ? additional : own
  }

  /// The kinds of JSON that its values may have, as far as `type` says.
  func jsonKinds(_ components: [String: SmallSchema]) -> Set<SmallJSON.Kind> {
    var kinds = Set(SmallJSON.Kind.allCases)
    if !self.kinds.isEmpty || isNullable {
      kinds = self.kinds.reduce(into: isNullable ? [.null] : []) { $0.formUnion($1.jsonKinds) }
    }
    if !values.isEmpty { kinds.formIntersection(values.map(\.kind)) }
    if let target = reference.flatMap({ components[$0] }) {
      kinds.formIntersection(target.jsonKinds(components))
    }
    for member in allOf { kinds.formIntersection(member.jsonKinds(components)) }
    for union in [anyOf, oneOf] where !union.isEmpty {
      let all = union.reduce(into: Set()) { $0.formUnion($1.jsonKinds(components)) }
      kinds.formIntersection(all)
    }
    return kinds
  }
}

extension SmallSchema.Kind {
  var jsonKinds: Set<SmallJSON.Kind> {
    switch self {
    case .object: [.object]
    case .array: [.list]
    case .string: [.text]
    case .integer: [.integer]
    case .number: [.integer, .fraction]
    case .boolean: [.boolean]
    }
  }
}
