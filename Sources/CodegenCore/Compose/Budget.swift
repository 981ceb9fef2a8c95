/// What a document may compose to: a few lines can become more than anyone can read or compile.
/// The largest real documents known need a tenth of it.
struct Budget {
  /// The schemas that a document may have after composition.
  static let schemas = 500_000
  /// The properties of all objects after composition.
  static let properties = 400_000
  /// How deeply types may be nested; not checked yet.
  static let depth = 64

  private var schemas = Self.schemas
  private var properties = Self.properties
  private(set) var isSpent = false

  /// `false` if there are not as many left.
  mutating func takes(schemas count: Int) -> Bool {
    schemas -= count
    if schemas < 0 { isSpent = true }
    return schemas >= 0
  }

  mutating func takes(properties count: Int) -> Bool {
    properties -= count
    if properties < 0 { isSpent = true }
    return properties >= 0
  }

  var message: String {
    let (limit, what) =
      schemas < 0 ? (Self.schemas, "schemas") : (Self.properties, "properties")
    return "with this schema, the document has more than \(limit) \(what) after composition"
  }

  var help: String {
    "reference schemas instead of composing them again and again, or remove some with an overlay"
  }
}
