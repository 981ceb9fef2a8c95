import YAMLTree

extension OpenAPI {
  /// https://spec.openapis.org/oas/v3.2.0.html#schema-object
  ///
  /// A class because schemas are recursive and passed around whole; it is immutable.
  @dynamicMemberLookup
  final class Schema: Sendable {
    let id: SchemaID
    /// The ids of the schema and those written within it.
    let ids: Range<Int>
    let keywords: SchemaKeywords
    let location: Location
    let written: Written

    init(
      _ keywords: SchemaKeywords, _ ids: Range<Int>, at location: Location,
      written: Written = Written()
    ) {
      id = SchemaID(ids.lowerBound)
      self.ids = ids
      self.keywords = keywords
      self.location = location
      self.written = written
    }

    subscript<Value>(dynamicMember member: KeyPath<SchemaKeywords, Value>) -> Value {
      keywords[keyPath: member]
    }
  }

  /// Identifies a schema of a document: each node read as a schema has its own, in the order of the
  /// document, even if an alias or an overlay gives several of them the same location.
  struct SchemaID: Hashable, Comparable, Sendable {
    let index: Int

    init(_ index: Int) {
      self.index = index
    }

    static func < (a: Self, b: Self) -> Bool { a.index < b.index }
  }

  /// The types of JSON, without `null`, which is tracked separately.
  enum SchemaType: String, Sendable, Hashable {
    case object, array, string, integer, number, boolean
  }

  /// `additionalProperties`: absent, a boolean or a schema.
  enum AdditionalProperties: Sendable {
    case unspecified
    case allowed(Location)
    case forbidden
    case schema(Schema)
  }

  /// https://spec.openapis.org/oas/v3.2.0.html#discriminator-object
  struct Discriminator: Sendable {
    var propertyName: Located<String>
    /// The values of the property, and the schemas they select.
    var mapping: [Named<Reference>] = []
    /// The schema of values that are not in the mapping.
    var defaultMapping: Named<Node>?
  }

  /// A keyword that restricts a number, string, array or object.
  struct Limit: Sendable, Hashable {
    enum Keyword: String, Sendable {
      case minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, minLength, maxLength
      case pattern, minItems, maxItems, uniqueItems, minProperties, maxProperties
    }

    var keyword: Keyword
    /// The value as written.
    var text: String
    var location: Location

    static func == (a: Limit, b: Limit) -> Bool { a.keyword == b.keyword && a.text == b.text }

    func hash(into hasher: inout Hasher) {
      hasher.combine(keyword)
      hasher.combine(text)
    }
  }

  /// The keywords of one Schema Object.
  struct SchemaKeywords: Sendable {
    /// `true` and `{}` allow everything, `false` nothing.
    var allowsNothing = false
    var reference: Reference?
    var types: [SchemaType] = []
    /// By `nullable`, by `null` among the types, or by `null` among the values of `enum`.
    var allowsNull = false
    var format: Located<String>?
    var title: String?
    var description: String?
    var example: String?
    /// A link to further reading, as Markdown.
    var externalDocs: String?
    var isDeprecated = false
    var isReadOnly = false
    var isWriteOnly = false

    /// The values of `enum` (`const` counts as one value), without `null`.
    var values: [Located<Scalar>]?
    var valueNames: [String] = []
    var defaultValue: Node?
    /// The value of `const`, which is its own default.
    var constant: Node?

    var properties: [Named<Schema>] = []
    var required: [Located<String>] = []
    var additionalProperties = AdditionalProperties.unspecified
    /// By the pattern of property names.
    var patternProperties: [Named<Schema>] = []
    var items: Schema?
    var prefixItems: [Schema] = []
    /// The number of positions that always have an element.
    var minItems: Int?
    var contentEncoding: Located<String>?

    var allOf: [Schema] = []
    var anyOf: [Schema] = []
    var oneOf: [Schema] = []
    var discriminator: Discriminator?

    var limits: [Limit] = []
    /// Keywords that restrict values but are not checked when a value is read.
    var unchecked: [Located<String>] = []
    var swiftName: Located<String>?
  }
}

extension OpenAPI.AdditionalProperties {
  var isUnspecified: Bool {
    if case .unspecified = self { true } else { false }
  }
}

extension OpenAPI.Schema {
  /// The schemas written directly within this one.
  var children: [OpenAPI.Schema] {
    var children = keywords.properties.map(\.value) + keywords.patternProperties.map(\.value)
    children += keywords.prefixItems
    if let items = keywords.items { children.append(items) }
    if case .schema(let values) = keywords.additionalProperties { children.append(values) }
    children += keywords.allOf
    children += keywords.oneOf
    children += keywords.anyOf
    return children
  }

  /// The variants of `oneOf` and `anyOf`.
  var variants: [OpenAPI.Schema] { keywords.oneOf + keywords.anyOf }

  /// The schema at a pointer into this one. `nil` if there is none, or if it has no type of its own
  /// there, such as a member of an `allOf`.
  func standing(at tokens: ArraySlice<String>) -> OpenAPI.Schema? {
    var schema = self
    var tokens = tokens
    var hasType = true
    while let token = tokens.popFirst() {
      let next: OpenAPI.Schema?
      hasType = token != "allOf"
      switch token {
      case "properties":
        let name = tokens.popFirst()
        next = schema.properties.last { $0.name.value == name }?.value
      case "items": next = schema.items
      case "additionalProperties":
        if case .schema(let values) = schema.additionalProperties {
          next = values
        } else {
          next = nil
        }
      case "allOf", "anyOf", "oneOf", "prefixItems":
        guard let index = tokens.popFirst().flatMap({ Int($0) }) else { return nil }
        let parts =
          switch token {
          case "allOf": schema.allOf
          case "anyOf": schema.anyOf
          case "oneOf": schema.oneOf
          default: schema.prefixItems
          }
        next = parts.indices.contains(index) ? parts[index] : nil
      default: return nil
      }
      guard let next else { return nil }
      schema = next
    }
    return hasType ? schema : nil
  }
}
