import Foundation

/// A value that can be sent in a path, a query or a header.
public protocol ParameterValue {
  /// The value as text, not yet encoded for its place.
  ///
  /// - Throws: ``UnsendableValue`` if there is no such text.
  var parameterText: String { get throws }
}

/// A value has no text form that a server could read: a number that is infinite or NaN, a date
/// outside of the years 0 to 9999.
public struct UnsendableValue: Error, Hashable {
  /// Creates the error.
  public init() {}
}

extension String: ParameterValue {
  public var parameterText: String { self }
}

extension Bool: ParameterValue {
  public var parameterText: String { self ? "true" : "false" }
}

extension Int: ParameterValue {
  public var parameterText: String { String(self) }
}

extension Int32: ParameterValue {
  public var parameterText: String { String(self) }
}

extension Int64: ParameterValue {
  public var parameterText: String { String(self) }
}

extension UInt64: ParameterValue {
  public var parameterText: String { String(self) }
}

extension Double: ParameterValue {
  /// Without a fraction if there is none: `5`, not `5.0`.
  public var parameterText: String {
    get throws { try text(of: self) }
  }
}

extension Float: ParameterValue {
  /// Without a fraction if there is none: `5`, not `5.0`.
  public var parameterText: String {
    get throws { try text(of: self) }
  }
}

extension Decimal: ParameterValue {
  public var parameterText: String {
    get throws {
      guard isFinite else { throw UnsendableValue() }
      return description
    }
  }
}

extension UUID: ParameterValue {
  public var parameterText: String { uuidString.lowercased() }
}

extension URL: ParameterValue {
  public var parameterText: String { absoluteString }
}

extension Date: ParameterValue {
  /// RFC 3339 in UTC.
  public var parameterText: String {
    get throws {
      guard let text = DateText.text(self) else { throw UnsendableValue() }
      return text
    }
  }
}

extension CalendarDate: ParameterValue {
  public var parameterText: String { description }
}

extension JSONValue: ParameterValue {
  /// The text of a scalar. Arrays, objects and null have none.
  public var parameterText: String {
    get throws {
      switch self {
      case .bool(let value): value.parameterText
      case .integer(let value): value.parameterText
      case .number(let value): try value.parameterText
      case .string(let value): value
      case .null, .array, .object: throw UnsendableValue()
      }
    }
  }
}

private func text<Number: BinaryFloatingPoint & CustomStringConvertible>(
  of number: Number
) throws -> String {
  guard number.isFinite else { throw UnsendableValue() }
  // Above this, not every integer is representable, and the short form is more honest.
  if abs(number) < 1e15, let integer = Int64(exactly: number) { return String(integer) }
  return number.description
}
