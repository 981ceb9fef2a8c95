import Foundation

/// The one way in which this runtime reads and writes JSON.
///
/// Dates are RFC 3339 texts: any fraction of up to nine digits, any zone is read; UTC is written.
/// Written text is compact, has sorted keys and no escaped slashes.
public enum JSONCoding {
  // Shared: making a coder costs more than coding a small body. Neither is changed after this.
  private static let sharedDecoder = decoder()
  private static let sharedEncoder = encoder()

  /// A new decoder that is set up like the runtime's.
  public static func decoder() -> JSONDecoder {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { try DateText(from: $0).date }
    return decoder
  }

  /// A new encoder that is set up like the runtime's.
  public static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    encoder.dateEncodingStrategy = .custom { try DateText($0).encode(to: $1) }
    return encoder
  }

  /// Reads one value.
  ///
  /// - Throws: ``DecodingProblems``, also for text that is not JSON.
  public static func decode<Value: Decodable>(
    _ type: Value.Type, from data: Data
  ) throws(DecodingProblems) -> Value {
    do {
      return try sharedDecoder.decode(type, from: data)
    } catch let problems as DecodingProblems {
      throw problems
    } catch {
      guard let shape = try? sharedDecoder.decode(JSONShape.self, from: data) else {
        throw DecodingProblems([.notJSON])
      }
      throw DecodingProblems(error, type: type, path: [], shape: { shape })
    }
  }

  /// Writes one value.
  ///
  /// - Throws: `EncodingError` for what JSON cannot hold: infinite numbers, dates beyond year 9999.
  public static func encode<Value: Encodable>(_ value: Value) throws -> Data {
    try sharedEncoder.encode(value)
  }
}
