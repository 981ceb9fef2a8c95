import Foundation

/// An array type of an API's description whose positions have types of their own, as a Swift value.
///
/// Like a ``Model``, it supplies an initializer that takes its elements from an ``ElementReader``
/// and one visitor that names each once; everything else is implemented here. An element that is
/// `nil` is omitted at the end of the array and `null` before others.
public protocol Tuple: Codable, Hashable, Sendable {
  /// Takes the elements from a JSON array, in order.
  ///
  /// - Throws: ``ElementReader/failure()`` if a required element cannot be read. Any other problem
  ///   is collected by the reader and thrown after the initializer returns.
  init(from reader: ElementReader) throws

  /// Passes every element to the sink once, in order. Encoding and hashing read only `a`; equality
  /// reads both.
  static func elements(_ a: Self, _ b: Self, _ sink: inout Elements)
}

extension Tuple {
  /// - Throws: ``DecodingProblems`` with everything that is wrong with the array.
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

/// Visits the elements of a ``Tuple``: encodes them as an array, otherwise works like ``Fields``.
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

  /// Visits an element that is always written.
  public mutating func required<Value: Encodable & Hashable>(
    _ index: Int, _ a: Value, _ b: Value
  ) {
    guard list != nil else { return fields.required("", a, b) }
    encode(index, a)
  }

  /// Visits an element that is written as `null` when it is `nil`.
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

  /// Visits an element that is written only if it, or a later one, is present.
  public mutating func optional<Value: Encodable & Hashable>(
    _ index: Int, _ a: Value?, _ b: Value?
  ) {
    guard list != nil else { return fields.optional("", a, b) }
    if let a { encode(index, a) }
  }

  /// Visits the elements from `index` on, after those that the description names.
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
      // The counterpart of how `ElementReader` treats dates.
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
