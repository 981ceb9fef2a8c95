import Foundation

/// Reads the elements of a JSON array in order and collects what is wrong with them. It is for
/// arrays what ``Reader`` is for objects.
public final class ElementReader {
  private var list: any UnkeyedDecodingContainer
  private var problems = ProblemList()

  /// - Throws: ``DecodingProblems`` if the value is not an array.
  public init(_ decoder: any Decoder) throws {
    do {
      list = try decoder.unkeyedContainer()
    } catch {
      let shape = try? JSONShape(from: decoder)
      throw DecodingProblems([
        DecodingProblem(
          path: decoder.codingPath, expected: "an array", found: shape?.words ?? "another value")
      ])
    }
  }

  /// Reads an element that must be present and not `null`. Returns `nil` if a problem was recorded;
  /// throw ``failure()`` then.
  public func required<Value: Decodable>(_ index: Int) -> Value? {
    do {
      return try next(as: Value.self)
    } catch {
      return problems.value(for: error, at: path(index))
    }
  }

  /// Reads an element that may be absent or `null`.
  public func optional<Value: Decodable>(_ index: Int) -> Value? {
    try? next(as: Value.self)
  }

  /// Reads an element that has a default for when it is absent or `null`.
  public func optional<Value: Decodable>(
    _ index: Int, default value: @autoclosure () -> Value
  ) -> Value {
    (try? next(as: Value.self)) ?? value()
  }

  /// Reads an element that may be `null` and has a default for when it is absent.
  public func nullable<Value: Decodable>(
    _ index: Int, default value: @autoclosure () -> Value
  ) -> Value? {
    do {
      return try next(as: Value.self)
    } catch {
      return error == .absent ? value() : nil
    }
  }

  /// Reads an element whose wire form differs from its type; otherwise like ``required(_:)``.
  public func required<Form: WireForm>(_ index: Int, as form: Form.Type) -> Form.Value? {
    (required(index) as Form?)?.value
  }

  /// Reads an element whose wire form differs from its type; otherwise like ``optional(_:)``.
  public func optional<Form: WireForm>(_ index: Int, as form: Form.Type) -> Form.Value? {
    (optional(index) as Form?)?.value
  }

  /// Reads all remaining elements.
  public func additionalElements<Value: Decodable>() -> [Value] {
    var elements: [Value] = []
    while !list.isAtEnd {
      let index = list.currentIndex
      if let element: Value = required(index) { elements.append(element) }
      // A decoder that does not advance past a broken element would loop forever.
      if list.currentIndex == index { break }
    }
    return elements
  }

  /// The problems recorded so far, as the one error that an initializer throws.
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
  private func next<Value: Decodable>(as type: Value.Type) throws(Missing) -> Value {
    if list.isAtEnd { throw .absent }
    let index = list.currentIndex
    do {
      if let value = try decodeIfPresent(type) { return value }
    } catch {
      // The decoder does not advance past a value it could not read, unless it is read as its
      // shape.
      let shape = list.currentIndex == index ? try? list.decode(JSONShape.self) : nil
      problems.add(error, type: type, path: path(index), shape: { shape })
      throw .wrong
    }
    throw .null
  }

  private func decodeIfPresent<Value: Decodable>(_ type: Value.Type) throws -> Value? {
    if try list.decodeNil() { return nil }
    // As for a property: dates follow our rule whatever the decoder.
    if type == Date.self { return try list.decode(DateText.self).date as? Value }
    if type == [Date].self { return try list.decode([DateText].self).map(\.date) as? Value }
    return try list.decode(type)
  }

  // Computed only for errors, because decoders build their path anew each time.
  private func path(_ index: Int) -> [any CodingKey] {
    list.codingPath + [JSONShape.ElementIndex(index)]
  }
}
