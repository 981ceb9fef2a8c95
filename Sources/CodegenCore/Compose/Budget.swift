/// What a document may compose to: a few lines can become more than anyone can read or compile.
/// The largest real documents known need a tenth of it.
struct Budget {
  /// The schemas that a document may have after composition.
  static let schemas = 500_000
  /// The properties of all objects after composition.
  static let properties = 400_000
  /// How deeply schemas may be nested in a named one: as deeply as a document may be nested.
  static let depth = 256

  private var schemas = Self.schemas
  private var properties = Self.properties
  private var isTooDeep = false

  var isSpent: Bool { schemas < 0 || properties < 0 || isTooDeep }

  /// `false` if there are not as many left.
  mutating func takes(schemas count: Int) -> Bool {
    schemas -= count
    return schemas >= 0
  }

  mutating func takes(properties count: Int) -> Bool {
    properties -= count
    return properties >= 0
  }

  /// `false` if a schema is nested too deeply.
  mutating func takes(depth: Int) -> Bool {
    if depth > Self.depth { isTooDeep = true }
    return !isTooDeep
  }

  var message: String {
    if isTooDeep { return "this schema is nested in more than \(Self.depth) others" }
    let (limit, what) =
      schemas < 0 ? (Self.schemas, "schemas") : (Self.properties, "properties")
    return "with this schema, the document has more than \(limit) \(what) after composition"
  }

  var help: String {
    "reference schemas instead of composing them again and again, or remove some with an overlay"
  }
}
