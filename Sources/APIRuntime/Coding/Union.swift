import Foundation

/// What a ``Union`` can hold.
public typealias UnionValue = Codable & Hashable & Sendable

/// One of several kinds of value, told apart by what stands in the JSON: an enumeration with a case
/// for each variant that the API's description names, and one that keeps anything else.
///
/// A type supplies its cases, what tells them apart and what each holds; which of them a value is,
/// is decided here, one time for all unions. Two values are equal when what they hold is.
public protocol Union: Codable, Hashable, Sendable {
  /// The cases but for `unknown`, and how they are told apart.
  static var variants: UnionVariants<Self> { get }

  /// Keeps a value that no variant describes.
  static func unknown(_ value: JSONValue) -> Self

  /// What the case holds.
  var value: any UnionValue { get }
}

extension Union {
  /// - Throws: ``DecodingProblems`` when only one variant is in question and the value is not as
  ///   that describes it.
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
