import Foundation

/// What a ``Union`` can hold.
public typealias UnionValue = Codable & Hashable & Sendable

/// One of several kinds of value, distinguished by the JSON: an enumeration with a case for each
/// variant that the API's description names, and one for anything else.
///
/// A type supplies its cases, how they are told apart and what each holds. The choice between them
/// is implemented here, once for all unions. Two values are equal if their contents are equal.
public protocol Union: Codable, Hashable, Sendable {
  /// The cases except `unknown`, and how they are told apart.
  static var variants: UnionVariants<Self> { get }

  /// Wraps a value that no variant describes.
  static func unknown(_ value: JSONValue) -> Self

  /// The contents of the case.
  var value: any UnionValue { get }
}

extension Union {
  /// - Throws: ``DecodingProblems`` if only one variant is possible and the value does not match
  ///   it.
  public init(from decoder: any Decoder) throws {
    self = try Self.variants.read(decoder)
  }

  public func encode(to encoder: any Encoder) throws {
    switch value {
    case let date as Date: try DateText(date).encode(to: encoder)
    case let dates as [Date]: try dates.map(DateText.init).encode(to: encoder)
    case is URL, is Data, is Decimal:
      // Only a container applies the coder's strategies.
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case let value:
      try Self.variants.writeTag(of: value, to: encoder)
      try value.encode(to: encoder)
    }
  }

  public static func == (a: Self, b: Self) -> Bool {
    AnyHashable(a.value) == AnyHashable(b.value)
  }

  public func hash(into hasher: inout Hasher) {
    value.hash(into: &hasher)
  }
}
