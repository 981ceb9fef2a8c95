/// The kinds of the values in a JSON text without the values: all that an error may reveal about a
/// response. Read only after something went wrong.
enum JSONShape: Decodable {
  case null
  case boolean
  case integer
  case fraction
  case beyondRange
  case string(isEmpty: Bool)
  case malformedString
  case array([JSONShape])
  case object([String: JSONShape])

  init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: FieldName.self) {
      var members: [String: JSONShape] = [:]
      for key in object.allKeys {
        members[key.stringValue] = try object.decode(JSONShape.self, forKey: key)
      }
      self = .object(members)
    } else if var array = try? decoder.unkeyedContainer() {
      var elements: [JSONShape] = []
      while !array.isAtEnd { elements.append(try array.decode(JSONShape.self)) }
      self = .array(elements)
    } else {
      self = Self.scalar(try decoder.singleValueContainer())
    }
  }

  private static func scalar(_ value: any SingleValueDecodingContainer) -> JSONShape {
    if value.decodeNil() { return .null }
    if (try? value.decode(Bool.self)) != nil { return .boolean }
    do {
      return .string(isEmpty: try value.decode(String.self).isEmpty)
    } catch is DecodingError {
      // Not a string.
    } catch {
      // A raw control character, half a surrogate pair or invalid UTF-8: the decoder detects them
      // only now and throws an error of its own.
      return .malformedString
    }
    if (try? value.decode(Int.self)) != nil { return .integer }
    if let number = try? value.decode(Double.self) {
      return number == number.rounded() ? .beyondRange : .fraction
    }
    return .beyondRange
  }

  var words: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .integer: "an integer"
    case .fraction: "a number with a fraction"
    case .beyondRange: "a number out of range"
    case .string(let isEmpty): isEmpty ? "an empty string" : "a string"
    case .malformedString: "a malformed string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The shape of the value at a path within this one, if there is one.
  func value(at path: ArraySlice<any CodingKey>) -> JSONShape? {
    guard let key = path.first else { return self }
    switch self {
    case .object(let members): return members[key.stringValue]?.value(at: path.dropFirst())
    case .array(let elements):
      guard let index = key.intValue, elements.indices.contains(index) else { return nil }
      return elements[index].value(at: path.dropFirst())
    case .null, .boolean, .integer, .fraction, .beyondRange, .string, .malformedString:
      return nil
    }
  }

  /// The path to the first malformed string, which the decoder's error does not tell.
  var pathToMalformedString: [any CodingKey]? {
    switch self {
    case .malformedString: return []
    case .object(let members):
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        if let path = member.pathToMalformedString { return [FieldName(name)] + path }
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        if let path = element.pathToMalformedString { return [ElementIndex(index)] + path }
      }
    case .null, .boolean, .integer, .fraction, .beyondRange, .string: break
    }
    return nil
  }

  struct ElementIndex: CodingKey {
    let index: Int
    var intValue: Int? { index }
    var stringValue: String { String(index) }

    init(_ index: Int) { self.index = index }
    init?(intValue: Int) { self.init(intValue) }
    init?(stringValue: String) { nil }
  }
}
