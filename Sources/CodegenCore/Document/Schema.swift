import YAMLTree

extension OpenAPI {
  /// https://spec.openapis.org/oas/v3.2.0.html#schema-object
  ///
  /// A class because schemas are recursive and passed around whole; it is immutable.
  @dynamicMemberLookup
  final class Schema: Sendable {
    let keywords: SchemaKeywords
    let location: Location
    let written: Written

    init(_ keywords: SchemaKeywords, at location: Location, written: Written = Written()) {
      self.keywords = keywords
      self.location = location
      self.written = written
    }

    subscript<Value>(dynamicMember member: KeyPath<SchemaKeywords, Value>) -> Value {
      keywords[keyPath: member]
    }
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
    var mapping: [Named<Located<String>>] = []
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
    var reference: Located<String>?
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
    /// Whether `allOf` is not in the document, but was made from the schemas of a property.
    var isMerge = false
    var anyOf: [Schema] = []
    var oneOf: [Schema] = []
    /// Unions combined by a merge: `oneOf` or `anyOf` alone, or a `$ref` to such.
    var unions: [Schema] = []
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
