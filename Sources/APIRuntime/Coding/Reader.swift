import Foundation

/// Hands out the properties of one JSON object and keeps a list of what is wrong with them.
///
/// A class, because many properties report into one list while generated code only ever reads: an
/// `inout` parameter would put an exclusive access around each property of each model.
public final class Reader {
  private let decoder: any Decoder
  private let container: KeyedDecodingContainer<FieldName>
  private var problems = ProblemList()

  // Asked for only when something is wrong: decoders make it anew each time.
  private var path: [any CodingKey] { container.codingPath }

  /// - Throws: ``DecodingProblems`` when the decoder does not stand at an object.
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

  /// A property that must be there and must not be `null`. `nil` means that a problem was
  /// recorded: throw ``failure()``.
  public func required<Value: Decodable>(_ name: String) -> Value? {
    do {
      return try find(name, as: Value.self)
    } catch {
      return problems.value(for: error, at: path + [FieldName(name)])
    }
  }

  /// A property that may be absent or `null`.
  public func optional<Value: Decodable>(_ name: String) -> Value? {
    (try? present(FieldName(name), as: Value.self)) ?? nil
  }

  /// A property that has a default for when it is absent or `null`.
  public func optional<Value: Decodable>(
    _ name: String, default value: @autoclosure () -> Value
  ) -> Value {
    optional(name) ?? value()
  }

  /// A property that may be `null` and has a default for when it is absent.
  public func nullable<Value: Decodable>(
    _ name: String, default value: @autoclosure () -> Value
  ) -> Value? {
    do {
      return try find(name, as: Value.self)
    } catch {
      return error == .absent ? value() : nil
    }
  }

  /// A property of a change.
  public func patch<Value: Decodable>(_ name: String) -> Patch<Value> {
    do {
      return .value(try find(name, as: Value.self))
    } catch {
      return error == .null ? .null : .absent
    }
  }

  /// A property that is not coded as its type is; else as ``required(_:)``.
  public func required<Form: WireForm>(_ name: String, as form: Form.Type) -> Form.Value? {
    (required(name) as Form?)?.value
  }

  /// A property that is not coded as its type is; else as ``optional(_:)``.
  public func optional<Form: WireForm>(_ name: String, as form: Form.Type) -> Form.Value? {
    (optional(name) as Form?)?.value
  }

  /// All properties of the object but the named ones.
  public func additionalProperties<Value: Decodable>(besides names: [String]) -> [String: Value] {
    let known = Set(names)
    var properties: [String: Value] = [:]
    for key in container.allKeys where !known.contains(key.stringValue) {
      if let value: Value = required(key.stringValue) { properties[key.stringValue] = value }
    }
    return properties
  }

  /// A union that stands in the same object as the properties. `nil` means that a problem was
  /// recorded.
  public func union<Value: Union>() -> Value? {
    do {
      return try Value(from: decoder)
    } catch {
      problems.add(error, type: Value.self, path: path, shape: { nil })
      return nil
    }
  }

  /// What was recorded so far, as the one error that a model's initialiser throws.
  public func failure() -> DecodingProblems {
    problems.failure
  }

  /// Ends the reading.
  ///
  /// - Throws: ``DecodingProblems`` if anything was recorded.
  public func finish() throws {
    if !problems.isEmpty { throw failure() }
  }

  /// - Throws: why there is no value.
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

  // A decoder is quicker about a simple type when asked for just that.
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
    // A property's date is read by our rule under every decoder, so that a model can also be read
    // with a plain `JSONDecoder()`.
    if type == Date.self {
      return try container.decodeIfPresent(DateText.self, forKey: key)?.date as? Value
    }
    if type == [Date].self {
      return try container.decodeIfPresent([DateText].self, forKey: key)?.map(\.date) as? Value
    }
    return try container.decodeIfPresent(type, forKey: key)
  }
}
