import Foundation

/// An array of an API's description whose places have types of their own, as a Swift value.
///
/// As a ``Model``, it supplies an initialiser that takes its elements out of an ``ElementReader``
/// and one visitor that names each once; all else is written here. An element that is `nil` is
/// left out at the end of the array, and is `null` before others.
public protocol Tuple: Codable, Hashable, Sendable {
  /// Takes the elements out of a JSON array, in their order.
  ///
  /// - Throws: ``ElementReader/failure()`` when a required element cannot be had. Any other problem
  ///   is collected by the reader and thrown after the initialiser returns.
  init(from reader: ElementReader) throws

  /// Shows every element to the sink, once and in their order. Encoding and hashing read only `a`;
  /// equality reads both.
  static func elements(_ a: Self, _ b: Self, _ sink: inout Elements)
}

extension Tuple {
  /// - Throws: ``DecodingProblems`` with everything that is wrong about the array.
  public init(from decoder: any Decoder) throws {
    let reader = try ElementReader(decoder)
    try self.init(from: reader)
    try reader.finish()
  }

  public func encode(to encoder: any Encoder) throws {
    var sink = Elements(encodingInto: encoder)
    Self.elements(self, self, &sink)
    if let error = sink.error { throw error }
  }

  public static func == (a: Self, b: Self) -> Bool {
    var sink = Elements(Fields(comparing: ()))
    elements(a, b, &sink)
    return sink.fields.isEqual
  }

  public func hash(into hasher: inout Hasher) {
    var sink = Elements(Fields(hashing: hasher))
    Self.elements(self, self, &sink)
    hasher = sink.fields.hasher
  }

  /// How much of a JSON text it accounts for.
  var fit: UnionFit {
    var sink = Elements(Fields(weighing: nil))
    Self.elements(self, self, &sink)
    return sink.fields.fit
  }
}

/// Visits the elements of a ``Tuple``: for encoding as an array, else as ``Fields`` does.
public struct Elements {
  private var list: (any UnkeyedEncodingContainer)?
  private(set) var fields: Fields
  private(set) var error: (any Error)?

  init(encodingInto encoder: any Encoder) {
    list = encoder.unkeyedContainer()
    fields = Fields(comparing: ())
  }

  init(_ fields: Fields) {
    self.fields = fields
  }

  /// An element that is always written.
  public mutating func required<Value: Encodable & Hashable>(
    _ index: Int, _ a: Value, _ b: Value
  ) {
    guard list != nil else { return fields.required("", a, b) }
    encode(index, a)
  }

  /// An element that is written as `null` when it is `nil`.
  public mutating func nullable<Value: Encodable & Hashable>(
    _ index: Int, _ a: Value?, _ b: Value?
  ) {
    guard list != nil else { return fields.nullable("", a, b) }
    if let a {
      encode(index, a)
    } else {
      encode(index, JSONValue.null)
    }
  }

  /// An element that is written only when it is there, or others behind it are.
  public mutating func optional<Value: Encodable & Hashable>(
    _ index: Int, _ a: Value?, _ b: Value?
  ) {
    guard list != nil else { return fields.optional("", a, b) }
    if let a { encode(index, a) }
  }

  /// The elements behind those that the description names, from a place on.
  public mutating func additionalElements<Value: Encodable & Hashable>(
    _ index: Int, _ a: [Value], _ b: [Value]
  ) {
    guard list != nil else { return fields.elements(a, b) }
    for (offset, element) in a.enumerated() { encode(index + offset, element) }
  }

  private mutating func encode<Value: Encodable>(_ index: Int, _ value: Value) {
    guard error == nil, var list else { return }
    do {
      while list.count < index { try list.encodeNil() }
      // The counterpart of what `ElementReader` does with dates.
      if let date = value as? Date {
        try list.encode(DateText(date))
      } else if let dates = value as? [Date], Value.self == [Date].self {
        try list.encode(dates.map(DateText.init))
      } else {
        try list.encode(value)
      }
    } catch {
      self.error = error
    }
    self.list = list
  }
}
