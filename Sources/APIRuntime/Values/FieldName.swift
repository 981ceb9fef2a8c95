/// The one key type of all models: a property's name as it is spelled in JSON. A type of its own
/// per model would cost a generated enum and its conformances each.
struct FieldName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
}
