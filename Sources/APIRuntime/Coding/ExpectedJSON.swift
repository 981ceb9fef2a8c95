import Foundation

/// Describes the JSON of a type in the words of an error message.
///
/// - Parameter path: the place within the value to describe.
func expectedJSON(of type: Any.Type, at path: ArraySlice<any CodingKey> = []) -> String {
  if let container = type as? any JSONContainer.Type {
    if container.words == nil { return expectedJSON(of: container.content, at: path) }
    if !path.isEmpty { return expectedJSON(of: container.content, at: path.dropFirst()) }
    return container.words ?? ""
  }
  guard path.isEmpty else { return "another value" }
  return switch type {
  case is String.Type, is APIURL.Type: "a string"
  case is Bool.Type: "a boolean"
  case is Int.Type, is Int64.Type: "an integer"
  case is Int32.Type: "a 32-bit integer"
  case is any FixedWidthInteger.Type: "an integer within the range of \(type)"
  case is Double.Type, is Float.Type, is Decimal.Type: "a number"
  case is Date.Type: "a date and time with a zone (RFC 3339)"
  case is UnixTime.Type: "a number of seconds"
  case is DecimalText.Type: "a decimal number as text"
  case is CalendarDate.Type: "a date (year-month-day)"
  case is UUID.Type: "a UUID"
  case is URL.Type: "a URL"
  case is Data.Type: "a string in Base64"
  case is any Model.Type: "an object"
  case is any Tuple.Type: "an array"
  case let raw as any OpenEnum.Type: expectedJSON(of: raw.rawType)
  default: "a value of \(type)"
  }
}

/// The type of the value at a path, as far as container types tell it.
func contentType(of type: Any.Type, at path: ArraySlice<any CodingKey>) -> Any.Type {
  guard let container = type as? any JSONContainer.Type else { return type }
  if container.words == nil { return contentType(of: container.content, at: path) }
  if path.isEmpty { return type }
  return contentType(of: container.content, at: path.dropFirst())
}

extension JSONShape {
  /// The path to the first value within containers that does not fit its type. `nil` if all fit, or
  /// if a container itself does not.
  func pathToMismatch(with type: Any.Type) -> [any CodingKey]? {
    guard let container = type as? any JSONContainer.Type else {
      return isFit(for: type) ? nil : []
    }
    if container.words == nil {
      if case .null = self { return nil }
      return pathToMismatch(with: container.content)
    }
    switch self {
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        if let path = element.pathToMismatch(with: container.content) {
          return [JSONShape.ElementIndex(index)] + path
        }
      }
    case .object(let members):
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        if let path = member.pathToMismatch(with: container.content) {
          return [FieldName(name)] + path
        }
      }
    case .null, .boolean, .integer, .fraction, .beyondRange, .string, .malformedString: break
    }
    return nil
  }

  /// Whether a scalar type can be read from a value of this kind; `true` for other types.
  private func isFit(for type: Any.Type) -> Bool {
    switch (type, self) {
    case (is any FixedWidthInteger.Type, .integer): true
    case (is any FixedWidthInteger.Type, _): false
    case (is Double.Type, .integer), (is Double.Type, .fraction), (is Float.Type, .integer),
      (is Float.Type, .fraction):
      true
    case (is Double.Type, _), (is Float.Type, _): false
    case (is String.Type, .string), (is APIURL.Type, .string), (is Bool.Type, .boolean): true
    case (is String.Type, _), (is APIURL.Type, _), (is Bool.Type, _): false
    default: true
    }
  }
}

extension OpenEnum {
  fileprivate static var rawType: Any.Type { RawValue.self }
}

/// A type of the standard library whose values contain others.
protocol JSONContainer {
  /// `nil` if the container is not visible in JSON.
  static var words: String? { get }
  static var content: Any.Type { get }
  static var kinds: JSONKinds { get }
}

extension Array: JSONContainer {
  static var words: String? { "an array" }
  static var content: Any.Type { Element.self }
  static var kinds: JSONKinds { .array }
}

extension Dictionary: JSONContainer {
  static var words: String? { "an object" }
  static var content: Any.Type { Value.self }
  static var kinds: JSONKinds { .object }
}

extension Optional: JSONContainer {
  static var words: String? { nil }
  static var content: Any.Type { Wrapped.self }
  static var kinds: JSONKinds { jsonKinds(of: Wrapped.self) }
}
