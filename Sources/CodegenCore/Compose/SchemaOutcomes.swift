/// What became of the schemas of a document.
struct SchemaOutcomes {
  /// Why schemas are not in the output although they have a type, by id.
  private var leftOut: [Int: DocumentCodeName] = [:]
  /// The schemas of properties that are in a structure.
  private var properties: [Bool]

  typealias DocumentCodeName = String

  init(count: Int) {
    properties = Array(repeating: false, count: count)
  }

  /// Records that a schema is not in the output, although it has a type.
  mutating func leaveOut(_ schema: OpenAPI.Schema, _ code: String) {
    leftOut[schema.id.index] = code
  }

  mutating func emit(_ property: OpenAPI.Schema) { properties[property.id.index] = true }

  func isEmitted(_ property: OpenAPI.Schema) -> Bool { properties[property.id.index] }

  func whyLeftOut(_ schema: OpenAPI.Schema) -> String? { leftOut[schema.id.index] }
}
