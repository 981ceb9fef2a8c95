import Foundation

/// Reads the properties of a JSON object and collects what is wrong with them.
///
/// A class, because many properties report into one list while generated code only reads: an
/// `inout` parameter would impose an exclusive access around each property of each model.
public final class Reader {
  private let decoder: any Decoder
  private let container: KeyedDecodingContainer<FieldName>
  private var problems = ProblemList()

  // Computed only for errors, because decoders build their path anew each time.
  private var path: [any CodingKey] { container.codingPath }

  /// - Throws: ``DecodingProblems`` if the value is not an object.
  public init(_ decoder: any Decoder) throws {
    self.decoder = decoder
    do {
      container = try decoder.container(keyedBy: FieldName.self)
    } catch {
      let shape = try? JSONShape(from: decoder)
      throw DecodingProblems([
        DecodingProblem(
          path: decoder.codingPath, expected: "an object", found: shape?.words ?? "another value")
      ])
    }
  }

  /// Reads a property that must be present and not `null`. Returns `nil` if a problem was recorded;
  /// throw ``failure()`` then.
  public func required<Value: Decodable>(_ name: String) -> Value? {
    do {
      return try find(name, as: Value.self)
    } catch {
      return problems.value(for: error, at: path + [FieldName(name)])
    }
  }

  /// Reads a property that may be absent or `null`.
  public func optional<Value: Decodable>(_ name: String) -> Value? {
    (try? present(FieldName(name), as: Value.self)) ?? nil
  }

  /// Reads a property that has a default for when it is absent or `null`.
  public func optional<Value: Decodable>(
    _ name: String, default value: @autoclosure () -> Value
  ) -> Value {
    optional(name) ?? value()
  }

  /// Reads a property that may be `null` and has a default for when it is absent.
  public func nullable<Value: Decodable>(
    _ name: String, default value: @autoclosure () -> Value
  ) -> Value? {
    do {
      return try find(name, as: Value.self)
    } catch {
      return error == .absent ? value() : nil
    }
  }

  /// Reads a property of a merge patch.
  public func patch<Value: Decodable>(_ name: String) -> Patch<Value> {
    do {
      return .value(try find(name, as: Value.self))
    } catch {
      return error == .null ? .null : .absent
    }
  }

  /// Reads a property whose wire form differs from its type; otherwise like ``required(_:)``.
  public func required<Form: WireForm>(_ name: String, as form: Form.Type) -> Form.Value? {
    (required(name) as Form?)?.value
  }

  /// Reads a property whose wire form differs from its type; otherwise like ``optional(_:)``.
  public func optional<Form: WireForm>(_ name: String, as form: Form.Type) -> Form.Value? {
    (optional(name) as Form?)?.value
  }

  /// Reads all properties of the object except the named ones.
  public func additionalProperties<Value: Decodable>(besides names: [String]) -> [String: Value] {
    let known = Set(names)
    var properties: [String: Value] = [:]
    for key in container.allKeys where !known.contains(key.stringValue) {
      if let value: Value = required(key.stringValue) { properties[key.stringValue] = value }
    }
    return properties
  }

  /// Reads a union that shares its object with the properties. Returns `nil` if a problem was
  /// recorded.
  public func union<Value: Union>() -> Value? {
    do {
      return try Value(from: decoder)
    } catch {
      problems.add(error, type: Value.self, path: path, shape: { nil })
      return nil
    }
  }

  /// The problems recorded so far, as the one error that a model's initializer throws.
  public func failure() -> DecodingProblems {
    problems.failure
  }

  /// Finishes reading.
  ///
  /// - Throws: ``DecodingProblems`` if any problem was recorded.
  public func finish() throws {
    if !problems.isEmpty { throw failure() }
  }

  /// - Throws: the reason why there is no value.
  private func find<Value: Decodable>(
    _ name: String, as type: Value.Type
  ) throws(Missing) -> Value {
    let key = FieldName(name)
    if let value = try present(key, as: type) { return value }
    throw container.contains(key) ? .null : .absent
  }

  /// - Returns: `nil` for a property that is absent or `null`.
  private func present<Value: Decodable>(
    _ key: FieldName, as type: Value.Type
  ) throws(Missing) -> Value? {
    do {
      return try decodeIfPresent(key, as: type)
    } catch {
      problems.add(
        error, type: type, path: path + [key],
        shape: { try? self.container.decode(JSONShape.self, forKey: key) })
      throw .wrong
    }
  }

  // Decoders are faster when asked for a simple type directly.
  private func decodeIfPresent<Value: Decodable>(
    _ key: FieldName, as type: Value.Type
  ) throws -> Value? {
    if type == String.self {
      return try container.decodeIfPresent(String.self, forKey: key) as? Value
    }
    if type == Int.self {
      return try container.decodeIfPresent(Int.self, forKey: key) as? Value
    }
    if type == Double.self {
      return try container.decodeIfPresent(Double.self, forKey: key) as? Value
    }
    if type == Bool.self {
      return try container.decodeIfPresent(Bool.self, forKey: key) as? Value
    }
    // Dates in properties follow our rule whatever the decoder, so that a plain `JSONDecoder()` can
    // also read a model.
    if type == Date.self {
      return try container.decodeIfPresent(DateText.self, forKey: key)?.date as? Value
    }
    if type == [Date].self {
      return try container.decodeIfPresent([DateText].self, forKey: key)?.map(\.date) as? Value
    }
    return try container.decodeIfPresent(type, forKey: key)
  }
}
