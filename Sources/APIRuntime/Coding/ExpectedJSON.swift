import Foundation

/// What the JSON of a type looks like, in the words of an error message.
///
/// - Parameter path: the place within the value that the words are wanted for.
func expectedJSON(of type: Any.Type, at path: ArraySlice<any CodingKey> = []) -> String {
  if let container = type as? any JSONContainer.Type {
    if container.words == nil { return expectedJSON(of: container.content, at: path) }
    if !path.isEmpty { return expectedJSON(of: container.content, at: path.dropFirst()) }
    return container.words ?? ""
  }
  guard path.isEmpty else { return "another value" }
  return switch type {
  case is String.Type: "a string"
  case is Bool.Type: "a boolean"
  case is Int.Type, is Int64.Type: "an integer"
  case is Int32.Type: "an integer of 32 bits"
  case is any FixedWidthInteger.Type: "an integer within the range of \(type)"
  case is Double.Type, is Float.Type, is Decimal.Type: "a number"
  case is Date.Type: "a date and time with a zone (RFC 3339)"
  case is CalendarDate.Type: "a date (year-month-day)"
  case is UUID.Type: "a UUID"
  case is URL.Type: "a URL"
  case is Data.Type: "a string in Base64"
  case is any Model.Type: "an object"
  case let raw as any OpenEnum.Type: expectedJSON(of: raw.rawType)
  default: "a value of \(type)"
  }
}

extension OpenEnum {
  fileprivate static var rawType: Any.Type { RawValue.self }
}

/// A type of the standard library whose values hold others.
private protocol JSONContainer {
  /// `nil` when the container is not visible in JSON.
  static var words: String? { get }
  static var content: Any.Type { get }
}

extension Array: JSONContainer {
  fileprivate static var words: String? { "an array" }
  fileprivate static var content: Any.Type { Element.self }
}

extension Dictionary: JSONContainer {
  fileprivate static var words: String? { "an object" }
  fileprivate static var content: Any.Type { Value.self }
}

extension Optional: JSONContainer {
  fileprivate static var words: String? { nil }
  fileprivate static var content: Any.Type { Wrapped.self }
}
