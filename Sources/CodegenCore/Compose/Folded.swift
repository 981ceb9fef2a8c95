import SourceDiagnostics
import YAMLTree

/// The keywords of several schemas that apply to one value, as one.
/// What restricts values is intersected; of texts for people, the nearest is kept. Schemas within
/// are collected: a property must match all that are given for it.
struct Folded {
  struct Property {
    var name: Located<String>
    var schemas: [OpenAPI.Schema]
  }

  enum Additional {
    case unspecified
    case allowed
    case forbidden
    case schemas([OpenAPI.Schema])
  }

  private(set) var types: [OpenAPI.SchemaType] = []
  private(set) var values: [Located<Scalar>]?
  private(set) var valueNames: [String] = []
  private(set) var formats: [Located<String>] = []
  private(set) var properties: [Property] = []
  private(set) var required: [Located<String>] = []
  private(set) var additional = Additional.unspecified
  /// The schemas for keys without a property, each with the keywords that are next to it.
  private var others: [(schema: OpenAPI.Schema, besides: OpenAPI.SchemaKeywords)] = []
  private(set) var patterns: [OpenAPI.Schema] = []
  private(set) var items: [OpenAPI.Schema] = []
  private(set) var places: [[OpenAPI.Schema]] = []
  private(set) var minItems = 0
  private(set) var contentEncoding: Located<String>?
  /// Where a schema first has no type, or no value, in common with those before.
  private(set) var disjointTypes: OpenAPI.Schema?
  private(set) var disjointValues: OpenAPI.Schema?
  var title: String?
  var description: String?
  private(set) var annotated: [OpenAPI.Schema] = []

  /// Positions of properties, and names of required ones; only filled for several schemas.
  private var positions: [ExactKey: Int] = [:]
  private var requiredNames: Set<ExactKey> = []

  init(_ schemas: [OpenAPI.Schema]) {
    for (index, schema) in schemas.enumerated() { add(schema, isFirst: index == 0) }
  }

  private mutating func add(_ schema: OpenAPI.Schema, isFirst: Bool) {
    let keywords = schema.keywords
    annotated.append(schema)
    title = title ?? keywords.title
    description = description ?? keywords.description
    addTypes(keywords.types, of: schema)
    addValues(keywords, of: schema)
    if let format = keywords.format, !formats.contains(where: { $0.value == format.value }) {
      formats.append(format)
    }
    contentEncoding = contentEncoding ?? keywords.contentEncoding
    minItems = max(minItems, keywords.minItems ?? 0)
    addProperties(keywords, isFirst: isFirst)
    patterns += keywords.patternProperties.map(\.value)
    if case .schema(let values) = keywords.additionalProperties {
      others.append((values, keywords))
    }
    if let items = keywords.items { self.items.append(items) }
    for (index, element) in keywords.prefixItems.enumerated() {
      if places.indices.contains(index) {
        places[index].append(element)
      } else {
        places.append([element])
      }
    }
    switch (additional, keywords.additionalProperties) {
    case (_, .unspecified), (.forbidden, _), (.schemas, .allowed): break
    case (_, .forbidden): additional = .forbidden
    case (_, .allowed): additional = .allowed
    case (.schemas(let own), .schema(let other)): additional = .schemas(own + [other])
    case (_, .schema(let other)): additional = .schemas([other])
    }
  }

  private mutating func addTypes(_ others: [OpenAPI.SchemaType], of schema: OpenAPI.Schema) {
    if types.isEmpty {
      types = others
    } else if !others.isEmpty {
      let common = types.compactMap { $0.narrowed(to: others) }
      if common.isEmpty {
        disjointTypes = disjointTypes ?? schema
      } else {
        types = common
      }
    }
  }

  /// Keeps the values that are in both enumerations, with their names.
  private mutating func addValues(_ other: OpenAPI.SchemaKeywords, of schema: OpenAPI.Schema) {
    guard let values, !values.isEmpty, let others = other.values, !others.isEmpty else {
      if values?.isEmpty != false && other.values != nil {
        values = other.values
        valueNames = other.valueNames
      }
      return
    }
    let allowed = Set(others.map { ExactKey($0.value.text) })
    let common = values.indices.filter { allowed.contains(ExactKey(values[$0].value.text)) }
    if common.isEmpty {
      // The document means one of both; an enumeration of all reads either.
      disjointValues = disjointValues ?? schema
      let names = valueNames.count == values.count && other.valueNames.count == others.count
      valueNames = names ? valueNames + other.valueNames : []
      self.values = values + others
      return
    }
    if valueNames.count == values.count { valueNames = common.map { valueNames[$0] } }
    self.values = common.map { values[$0] }
  }

  private mutating func addProperties(_ keywords: OpenAPI.SchemaKeywords, isFirst: Bool) {
    if isFirst {
      properties = keywords.properties.map { Property(name: $0.name, schemas: [$0.value]) }
      required = keywords.required
      return
    }
    if !keywords.required.isEmpty {
      if requiredNames.isEmpty { requiredNames = Set(required.map { ExactKey($0.value) }) }
      for name in keywords.required where requiredNames.insert(ExactKey(name.value)).inserted {
        required.append(name)
      }
    }
    guard !keywords.properties.isEmpty else { return }
    if positions.isEmpty {
      for (index, property) in properties.enumerated() {
        positions[ExactKey(property.name.value)] = index
      }
    }
    for property in keywords.properties {
      let name = ExactKey(property.name.value)
      if let index = positions[name] {
        properties[index].schemas.append(property.value)
      } else {
        positions[name] = properties.count
        properties.append(Property(name: property.name, schemas: [property.value]))
      }
    }
  }
}

extension Folded {
  /// The types that are stated, or those that other keywords imply.
  var inferredTypes: [OpenAPI.SchemaType] {
    if !types.isEmpty { return types }
    if hasProperties { return [.object] }
    if case .unspecified = additional {} else { return [.object] }
    if hasItems { return [.array] }
    return contentEncoding == nil ? [] : [.string]
  }

  /// Whether it is made of several schemas.
  var isComposed: Bool { annotated.count > 1 }

  var hasProperties: Bool { !properties.isEmpty || !patterns.isEmpty }
  var hasItems: Bool { !items.isEmpty || !places.isEmpty }
  var fixesValues: Bool { values?.isEmpty == false }

  /// Whether the properties of an object, or the values under its keys, are described.
  var describesMembers: Bool {
    if case .schemas = additional { return true }
    return hasProperties
  }

  /// The kinds of JSON that its types allow.
  var kinds: API.JSONKinds {
    types.isEmpty ? .all : types.reduce(into: []) { $0.formUnion($1.jsonKinds) }
  }

  /// The kinds of JSON that its types and values allow.
  var valueKinds: API.JSONKinds {
    guard types.isEmpty, let values, !values.isEmpty else { return kinds }
    return values.reduce(into: []) { $0.formUnion($1.value.value.kinds) }
  }

  /// The keywords that apply to one of its types.
  func only(_ type: OpenAPI.SchemaType) -> Folded {
    var result = self
    result.types = [type]
    result.title = nil
    result.description = nil
    if type != .object {
      result.properties = []
      result.patterns = []
    }
    if type != .array {
      result.items = []
      result.places = []
    }
    return result
  }

  /// Keeps some of the values; `false` if none is left.
  mutating func keepValues(where isKept: (Scalar) -> Bool) -> Bool {
    guard let values, !values.isEmpty else { return true }
    let kept = values.indices.filter { isKept(values[$0].value) }
    if kept.isEmpty { return false }
    if valueNames.count == values.count { valueNames = kept.map { valueNames[$0] } }
    self.values = kept.map { values[$0] }
    return true
  }

  mutating func dropValues() {
    values = nil
    valueNames = []
  }

  /// For each format, those that are narrower: what has both formats has the narrower one.
  private static let narrowerFormats: [String: Set<String>] = [
    "int64": ["int32"], "double": ["float"], "decimal": ["float", "double"],
    "uri-reference": ["uri", "url"], "iri": ["uri", "url"], "url": ["uri"], "uri": ["url"],
  ]

  /// Next to one of these, other formats of numbers say nothing about an integer.
  private static let integerFormats: Set = ["int32", "int64", "uint64"]

  /// The narrowest of its formats, or one that contradicts another.
  var format: (chosen: Located<String>?, contradicting: Located<String>?) {
    guard formats.count > 1 else { return (formats.first, nil) }
    var candidates = formats
    if types == [.integer] {
      let integers = formats.filter { Self.integerFormats.contains($0.value) }
      if !integers.isEmpty { candidates = integers }
    }
    let narrowest = candidates.filter { format in
      candidates.allSatisfy { other in
        other.value == format.value
          || Self.narrowerFormats[other.value]?.contains(format.value) == true
      }
    }
    if let chosen = narrowest.min(by: { $0.value < $1.value }) { return (chosen, nil) }
    return (nil, candidates.dropFirst().first)
  }

  /// Applies the schemas for keys without a property to the properties that only other schemas
  /// have, if a value can match both.
  mutating func applyOthers(kinds: (OpenAPI.Schema) -> API.JSONKinds) {
    guard annotated.count > 1, !others.isEmpty else { return }
    let others = others.filter { $0.besides.patternProperties.isEmpty }
    let described = others.map { other in
      Set(other.besides.properties.map { ExactKey($0.name.value) })
    }
    for index in properties.indices {
      let name = ExactKey(properties[index].name.value)
      let added = others.indices.filter { !described[$0].contains(name) }.map { others[$0].schema }
      let all = properties[index].schemas + added
      if !added.isEmpty, !all.reduce(API.JSONKinds.all, { $0.intersection(kinds($1)) }).isEmpty {
        properties[index].schemas = all
      }
    }
  }
}

extension OpenAPI.SchemaType {
  /// The common type of this and one of the others: every integer is a number.
  fileprivate func narrowed(to others: [Self]) -> Self? {
    if others.contains(self) { return self }
    switch self {
    case .number: return others.contains(.integer) ? .integer : nil
    case .integer: return others.contains(.number) ? self : nil
    case .object, .array, .string, .boolean: return nil
    }
  }

  var jsonKinds: API.JSONKinds {
    switch self {
    case .object: .object
    case .array: .array
    case .string: .string
    case .integer: .integer
    case .number: .number
    case .boolean: .boolean
    }
  }
}
