import Foundation

/// An object type of an API's description as a Swift value.
///
/// A model supplies two things: an initializer that takes its properties from a ``Reader``, and one
/// visitor, ``fields(_:_:_:)``, that names each property once. Coding, equality and hashing are
/// implemented here once for all models, because synthesized conformances are what makes generated
/// modules large and slow to compile.
///
/// Any `JSONDecoder` and `JSONEncoder` with the default key strategy can code a model; dates in
/// properties are read and written as RFC 3339 whatever the coder's own strategy.
public protocol Model: Codable, Hashable, Sendable {
  /// Takes the properties from a JSON object.
  ///
  /// - Throws: ``Reader/failure()`` if a required property cannot be read. Any other problem is
  ///   collected by the reader and thrown after the initializer returns.
  init(from reader: Reader) throws

  /// Passes every property to the sink once. Encoding and hashing read only `a`; equality reads
  /// both.
  static func fields(_ a: Self, _ b: Self, _ sink: inout Fields)
}

extension Model {
  /// - Throws: ``DecodingProblems`` with everything that is wrong with the object.
  public init(from decoder: any Decoder) throws {
    let reader = try Reader(decoder)
    try self.init(from: reader)
    try reader.finish()
  }

  public func encode(to encoder: any Encoder) throws {
    var sink = Fields(encodingInto: encoder)
    Self.fields(self, self, &sink)
    if let error = sink.error { throw error }
  }

  public static func == (a: Self, b: Self) -> Bool {
    var sink = Fields(comparing: ())
    fields(a, b, &sink)
    return sink.isEqual
  }

  public func hash(into hasher: inout Hasher) {
    var sink = Fields(hashing: hasher)
    Self.fields(self, self, &sink)
    hasher = sink.hasher
  }
}

extension Model {
  /// Reads a model from JSON text, for example a recorded response or the payload of a webhook.
  ///
  /// - Throws: ``DecodingProblems``.
  public init(json: Data) throws {
    self = try JSONCoding.decode(Self.self, from: json)
  }

  /// The model as compact JSON text with sorted keys.
  ///
  /// - Throws: `EncodingError` for a number that JSON cannot represent or a date after year 9999.
  public func json() throws -> Data {
    try JSONCoding.encode(self)
  }
}
