import YAMLTree

extension OpenAPI {
  /// https://spec.openapis.org/oas/v3.2.0.html#schema-object
  ///
  /// A class because schemas nest within themselves and are passed around whole; nothing in it
  /// changes after it was read.
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

  /// The types of JSON, without `null`: whether that is allowed is a question of its own.
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
    /// The values of the property, and the schemas that they stand for.
    var mapping: [Named<Located<String>>] = []
    /// The schema of a value that the mapping does not have.
    var defaultMapping: Named<Node>?
  }

  /// A keyword that limits what a number, a text, a list or an object may be.
  struct Limit: Sendable, Hashable {
    enum Keyword: String, Sendable {
      case minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, minLength, maxLength
      case pattern, minItems, maxItems, uniqueItems, minProperties, maxProperties
    }

    var keyword: Keyword
    /// The value as it is written.
    var text: String
    var location: Location

    static func == (a: Limit, b: Limit) -> Bool { a.keyword == b.keyword && a.text == b.text }

    func hash(into hasher: inout Hasher) {
      hasher.combine(keyword)
      hasher.combine(text)
    }
  }

  /// What the keywords of one Schema Object say.
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
    /// Where people can read more, as Markdown.
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
    /// By the pattern of their names.
    var patternProperties: [Named<Schema>] = []
    var items: Schema?
    var prefixItems: [Schema] = []
    /// The places that have an element.
    var minItems: Int?
    var contentEncoding: Located<String>?

    var allOf: [Schema] = []
    /// Whether `allOf` does not stand in the document, but was made of a property's schemas.
    var isMerge = false
    var anyOf: [Schema] = []
    var oneOf: [Schema] = []
    /// Unions that a merge has brought together: `oneOf` or `anyOf` alone, or a `$ref` to such.
    var unions: [Schema] = []
    var discriminator: Discriminator?

    var limits: [Limit] = []
    /// Keywords that narrow what is allowed and that are not looked at when a value is read.
    var unchecked: [Located<String>] = []
    var swiftName: Located<String>?
  }
}

extension OpenAPI.AdditionalProperties {
  var isUnspecified: Bool {
    if case .unspecified = self { true } else { false }
  }
}
