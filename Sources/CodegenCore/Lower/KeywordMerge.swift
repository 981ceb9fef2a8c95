import SourceDiagnostics
import YAMLTree

/// Merges the keywords of several schemas that apply to one value.
///
/// Keeps indexes that would otherwise be rebuilt for each schema: an `allOf` may have thousands of
/// members.
struct KeywordMerge {
  private var keywords: OpenAPI.SchemaKeywords
  private var required: Set<ExactKey>
  private var limits: Set<OpenAPI.Limit>
  /// The schemas of each property, in the order of `keywords.properties`; then their positions.
  private var properties: [SchemaParts]
  private var positions: [StringLiteral: Int] = [:]
  private var items: SchemaParts?
  private var places: [SchemaParts]
  private var additional: SchemaParts?

  init(_ keywords: OpenAPI.SchemaKeywords) {
    self.keywords = keywords
    required = Set(keywords.required.map { ExactKey($0.value) })
    limits = Set(keywords.limits)
    properties = keywords.properties.map { SchemaParts($0.value) }
    for (index, property) in keywords.properties.enumerated() {
      positions[StringLiteral(property.name.value)] = index
    }
    items = keywords.items.map { SchemaParts($0) }
    places = keywords.prefixItems.map { SchemaParts($0) }
    if case .schema(let values) = keywords.additionalProperties { additional = SchemaParts(values) }
  }

  /// Adds the keywords of another schema for the same value.
  mutating func absorb(
    _ other: OpenAPI.SchemaKeywords, at location: Location, into diagnostics: inout Diagnostics
  ) {
    keywords.absorb(other, at: location, into: &diagnostics)
    for name in other.required where required.insert(ExactKey(name.value)).inserted {
      keywords.required.append(name)
    }
    for limit in other.limits where limits.insert(limit).inserted {
      keywords.limits.append(limit)
    }
    for property in other.properties {
      let name = StringLiteral(property.name.value)
      if let index = positions[name] {
        properties[index].add(property.value)
      } else {
        positions[name] = properties.count
        properties.append(SchemaParts(property.value))
        keywords.properties.append(property)
      }
    }
    if let others = other.items { items.add(others) }
    for (index, element) in other.prefixItems.enumerated() {
      if places.indices.contains(index) {
        places[index].add(element)
      } else {
        places.append(SchemaParts(element))
      }
    }
    switch (keywords.additionalProperties, other.additionalProperties) {
    case (.unspecified, let others): keywords.additionalProperties = others
    case (.allowed, .schema(let others)): keywords.additionalProperties = .schema(others)
    case (_, .forbidden), (_, .unspecified), (_, .allowed), (_, .schema): break
    }
    if case (.schema, .schema(let others)) = (
      keywords.additionalProperties, other.additionalProperties
    ) {
      additional.add(others)
    }
  }

  /// The merged keywords.
  func finished() -> OpenAPI.SchemaKeywords {
    var result = keywords
    for (index, parts) in properties.enumerated() {
      result.properties[index].value = parts.schema
    }
    result.items = items?.schema
    result.prefixItems = places.map(\.schema)
    if case .schema = result.additionalProperties, let additional {
      result.additionalProperties = .schema(additional.schema)
    }
    return result
  }
}

/// The schemas of one property that are merged.
private struct SchemaParts {
  private let first: OpenAPI.Schema
  private var members: [OpenAPI.Schema] = []
  private var seen: Set<ObjectIdentifier> = []

  init(_ schema: OpenAPI.Schema) {
    first = schema
  }

  mutating func add(_ schema: OpenAPI.Schema) {
    if members.isEmpty {
      members = first.mergedMembers
      seen = Set(members.map { ObjectIdentifier($0) })
    }
    for member in schema.mergedMembers where seen.insert(ObjectIdentifier(member)).inserted {
      members.append(member)
    }
  }

  /// A value must match all of them: a schema of all, merged later.
  var schema: OpenAPI.Schema {
    guard members.count > first.mergedMembers.count else { return first }
    var all = OpenAPI.SchemaKeywords()
    all.allOf = members
    all.isMerge = true
    return OpenAPI.Schema(all, at: first.location)
  }
}

extension SchemaParts? {
  fileprivate mutating func add(_ schema: OpenAPI.Schema) {
    if self == nil {
      self = SchemaParts(schema)
    } else {
      self?.add(schema)
    }
  }
}

extension OpenAPI.Schema {
  fileprivate var mergedMembers: [OpenAPI.Schema] { keywords.isMerge ? keywords.allOf : [self] }
}
