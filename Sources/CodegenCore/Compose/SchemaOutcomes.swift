/// What became of the schemas of a document, as far as their forms do not tell.
struct SchemaOutcomes {
  /// Why schemas are not in the output although they have a type, by id.
  private var leftOut: [Int: String] = [:]
  /// The schemas of properties that are in a structure.
  private var properties: [Bool]
  /// The schemas of values that are passed as text.
  private var texts: Set<Int> = []
  /// The schemas whose form is also that of another, which adds nothing.
  private var copied: Set<Int> = []

  init(count: Int) {
    properties = Array(repeating: false, count: count)
  }

  /// Records that a schema is not in the output, although it has a type.
  mutating func leaveOut(_ schema: OpenAPI.Schema, _ code: String) {
    leftOut[schema.id.index] = code
  }

  mutating func passAsText(_ schema: OpenAPI.Schema) { texts.insert(schema.id.index) }

  func isText(_ schema: OpenAPI.Schema) -> Bool { texts.contains(schema.id.index) }

  mutating func copy(_ schema: OpenAPI.Schema) { copied.insert(schema.id.index) }

  func isCopied(_ schema: OpenAPI.Schema) -> Bool { copied.contains(schema.id.index) }

  mutating func emit(_ property: OpenAPI.Schema) { properties[property.id.index] = true }

  func isEmitted(_ property: OpenAPI.Schema) -> Bool { properties[property.id.index] }

  func whyLeftOut(_ schema: OpenAPI.Schema) -> String? { leftOut[schema.id.index] }
}
