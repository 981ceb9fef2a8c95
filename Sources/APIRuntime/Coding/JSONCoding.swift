import Foundation

/// How this runtime reads and writes JSON.
///
/// Dates are RFC 3339 strings: fractions of up to nine digits and any time zone are read; UTC is
/// written. The output is compact, with sorted keys and without escaped slashes.
public enum JSONCoding {
  // Shared, because creating a coder costs more than coding a small body. Neither is changed later.
  private static let sharedDecoder = decoder()
  private static let sharedEncoder = encoder()

  /// Returns a new decoder configured like the runtime's.
  public static func decoder() -> JSONDecoder {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { try DateText(from: $0).date }
    return decoder
  }

  /// Returns a new encoder configured like the runtime's.
  public static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    encoder.dateEncodingStrategy = .custom { try DateText($0).encode(to: $1) }
    return encoder
  }

  /// Decodes one value.
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

  /// Encodes one value.
  ///
  /// - Throws: `EncodingError` for what JSON cannot represent: infinite numbers, dates after year
  ///   9999.
  public static func encode<Value: Encodable>(_ value: Value) throws -> Data {
    try sharedEncoder.encode(value)
  }
}
