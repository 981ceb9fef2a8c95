/// The key type of all models: a property's name as spelled in JSON. A key type per model would
/// cost a generated enum with its conformances each.
struct FieldName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
}
