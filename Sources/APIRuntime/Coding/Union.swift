import Foundation

/// What a ``Union`` can hold.
public typealias UnionValue = Codable & Hashable & Sendable

/// One of several kinds of value, told apart by what stands in the JSON: an enumeration with a case
/// for each kind that the API's description names, and one that keeps anything else.
///
/// Two values are equal when what they hold is.
public protocol Union: Codable, Hashable, Sendable {
  /// Takes the value out of the JSON.
  ///
  /// - Throws: ``DecodingProblems`` when a value is of a kind that is named but not as described.
  init(from reader: UnionReader<Self>) throws

  /// What the case holds.
  var value: any UnionValue { get }
}

extension Union {
  public init(from decoder: any Decoder) throws {
    try self.init(from: UnionReader(decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    // Only a container applies the coder's strategies for dates, URLs and bytes.
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  public static func == (a: Self, b: Self) -> Bool {
    AnyHashable(a.value) == AnyHashable(b.value)
  }

  public func hash(into hasher: inout Hasher) {
    value.hash(into: &hasher)
  }
}

/// The kinds of value that JSON tells apart (RFC 8259, section 3).
public enum JSONKind: Sendable, Hashable {
  case null, boolean, integer, number, string, array, object
}

/// Gives the variants of a union a look at the JSON, one after the other.
public struct UnionReader<Value: Union> {
  private let decoder: any Decoder
  /// Of the value that is to be read. A number without a fraction is an integer.
  public let kind: JSONKind

  init(_ decoder: any Decoder) throws {
    self.decoder = decoder
    kind = Self.kind(of: decoder)
  }

  /// The variant when the value is of one of its kinds, else `nil`.
  public func variant<Content: Decodable>(
    _ kinds: JSONKind..., as make: (Content) -> Value
  ) throws -> Value? {
    guard kinds.contains(kind) else { return nil }
    return make(try decoder.singleValueContainer().decode(Content.self))
  }

  /// The value as it stands, for a case that keeps what no variant describes.
  public func json() throws -> JSONValue {
    try JSONValue(from: decoder)
  }

  private static func kind(of decoder: any Decoder) -> JSONKind {
    if (try? decoder.container(keyedBy: FieldName.self)) != nil { return .object }
    if (try? decoder.unkeyedContainer()) != nil { return .array }
    guard let value = try? decoder.singleValueContainer() else { return .null }
    if value.decodeNil() { return .null }
    if (try? value.decode(Bool.self)) != nil { return .boolean }
    if (try? value.decode(String.self)) != nil { return .string }
    return (try? value.decode(Int.self)) != nil ? .integer : .number
  }
}
