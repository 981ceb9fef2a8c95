import Foundation

/// A set of the kinds of value that JSON distinguishes (RFC 8259, section 3). A number without a
/// fraction is an integer.
struct JSONKinds: OptionSet, Sendable {
  let rawValue: UInt8

  static let boolean = Self(rawValue: 1)
  static let integer = Self(rawValue: 2)
  static let fraction = Self(rawValue: 4)
  static let string = Self(rawValue: 8)
  static let array = Self(rawValue: 16)
  static let object = Self(rawValue: 32)

  static let number: Self = [.integer, .fraction]
  static let all = Self(rawValue: 63)
}

extension JSONKinds {
  /// The kind of the decoder's value if that is not an object; empty for `null`.
  init(ofScalarIn decoder: any Decoder) {
    self =
      (try? decoder.unkeyedContainer()) != nil
      ? .array : (try? decoder.singleValueContainer()).map { Self(of: $0) } ?? []
  }

  private init(of value: any SingleValueDecodingContainer) {
    if value.decodeNil() {
      self = []
    } else if (try? value.decode(String.self)) != nil {
      self = .string
    } else if (try? value.decode(Bool.self)) != nil {
      self = .boolean
    } else {
      self = (try? value.decode(Int.self)) != nil ? .integer : .fraction
    }
  }
}

/// The kinds of JSON value that a type is decoded from, as far as the type tells.
func jsonKinds(of type: Any.Type) -> JSONKinds {
  switch type {
  case is String.Type, is Date.Type, is CalendarDate.Type, is UUID.Type, is URL.Type,
    is APIURL.Type, is Data.Type, is DecimalText.Type:
    .string
  case is Bool.Type: .boolean
  case is any FixedWidthInteger.Type: .integer
  case is Double.Type, is Float.Type, is Decimal.Type, is UnixTime.Type: .number
  case is any Model.Type: .object
  case is any Tuple.Type: .array
  case let enumeration as any OpenEnum.Type: enumeration.kinds
  case let union as any Union.Type: union.kinds
  case let container as any JSONContainer.Type: container.kinds
  default: .all
  }
}

extension OpenEnum {
  fileprivate static var kinds: JSONKinds { jsonKinds(of: RawValue.self) }
}

extension Union {
  fileprivate static var kinds: JSONKinds { variants.kinds }
}
