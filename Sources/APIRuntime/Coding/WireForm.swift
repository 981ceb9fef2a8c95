import Foundation

/// The JSON form of a value whose type is coded differently: a property of type ``Value`` is read
/// and written in this form.
public protocol WireForm: Codable, Hashable, Sendable {
  /// The type of the property.
  associatedtype Value: Hashable & Sendable

  /// Wraps a value for writing.
  init(_ value: Value)

  /// The value read.
  var value: Value { get }
}

extension WireForm {
  /// Wraps a value; `nil` for `nil`.
  public init?(_ value: Value?) {
    guard let value else { return nil }
    self.init(value)
  }
}

/// A point in time as seconds since 1970 in UTC, with or without a fraction: the format `unixtime`
/// (https://spec.openapis.org/registry/format/unixtime.html).
public struct UnixTime: WireForm {
  /// The point in time.
  public var value: Date

  public init(_ value: Date) { self.value = value }

  public init(from decoder: any Decoder) throws {
    let seconds = try decoder.singleValueContainer().decode(Double.self)
    value = Date(timeIntervalSince1970: seconds)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    let seconds = value.timeIntervalSince1970
    if let whole = Int(exactly: seconds) {
      try container.encode(whole)
    } else {
      try container.encode(seconds)
    }
  }
}

/// A decimal number as a string, which keeps every digit: the format `decimal` of a string
/// (https://spec.openapis.org/registry/format/decimal.html).
public struct DecimalText: WireForm {
  /// The number.
  public var value: Decimal

  public init(_ value: Decimal) { self.value = value }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard Self.isNumber(text), let value = Decimal(string: text, locale: nil) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a decimal number")
    }
    self.value = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value.description)
  }

  /// `Decimal` would accept any text that begins with digits.
  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
          UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"):
          true
        default: false
        }
      }
  }
}

extension UnixTime: ParameterValue {
  public var parameterText: String {
    get throws { try value.timeIntervalSince1970.parameterText }
  }
}

extension DecimalText: ParameterValue {
  public var parameterText: String {
    get throws { try value.parameterText }
  }
}
