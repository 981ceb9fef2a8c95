import Foundation

/// Hands out the elements of one JSON array, in their order, and keeps a list of what is wrong with
/// them: what ``Reader`` is for objects.
public final class ElementReader {
  private var list: any UnkeyedDecodingContainer
  private var problems = ProblemList()

  /// - Throws: ``DecodingProblems`` when the decoder does not stand at an array.
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

  /// An element that must be there and must not be `null`. `nil` means that a problem was
  /// recorded: throw ``failure()``.
  public func required<Value: Decodable>(_ index: Int) -> Value? {
    do {
      return try next(as: Value.self)
    } catch {
      return problems.value(for: error, at: path(index))
    }
  }

  /// An element that may be absent or `null`.
  public func optional<Value: Decodable>(_ index: Int) -> Value? {
    try? next(as: Value.self)
  }

  /// An element that has a default for when it is absent or `null`.
  public func optional<Value: Decodable>(
    _ index: Int, default value: @autoclosure () -> Value
  ) -> Value {
    (try? next(as: Value.self)) ?? value()
  }

  /// An element that may be `null` and has a default for when it is absent.
  public func nullable<Value: Decodable>(
    _ index: Int, default value: @autoclosure () -> Value
  ) -> Value? {
    do {
      return try next(as: Value.self)
    } catch {
      return error == .absent ? value() : nil
    }
  }

  /// An element that is not coded as its type is; else as ``required(_:)``.
  public func required<Form: WireForm>(_ index: Int, as form: Form.Type) -> Form.Value? {
    (required(index) as Form?)?.value
  }

  /// An element that is not coded as its type is; else as ``optional(_:)``.
  public func optional<Form: WireForm>(_ index: Int, as form: Form.Type) -> Form.Value? {
    (optional(index) as Form?)?.value
  }

  /// All elements that were not asked for.
  public func additionalElements<Value: Decodable>() -> [Value] {
    var elements: [Value] = []
    while !list.isAtEnd {
      let index = list.currentIndex
      if let element: Value = required(index) { elements.append(element) }
      // A decoder that does not get past a broken element would stand there for ever.
      if list.currentIndex == index { break }
    }
    return elements
  }

  /// What was recorded so far, as the one error that an initialiser throws.
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
  private func next<Value: Decodable>(as type: Value.Type) throws(Missing) -> Value {
    if list.isAtEnd { throw .absent }
    let index = list.currentIndex
    do {
      if let value = try decodeIfPresent(type) { return value }
    } catch {
      // What could not be read was not passed over; as its shape, it is.
      let shape = list.currentIndex == index ? try? list.decode(JSONShape.self) : nil
      problems.add(error, type: type, path: path(index), shape: { shape })
      throw .wrong
    }
    throw .null
  }

  private func decodeIfPresent<Value: Decodable>(_ type: Value.Type) throws -> Value? {
    if try list.decodeNil() { return nil }
    // As for a property: dates are read by our rule under every decoder.
    if type == Date.self { return try list.decode(DateText.self).date as? Value }
    if type == [Date].self { return try list.decode([DateText].self).map(\.date) as? Value }
    return try list.decode(type)
  }

  // Made only when something is wrong: decoders make theirs anew each time.
  private func path(_ index: Int) -> [any CodingKey] {
    list.codingPath + [JSONShape.ElementIndex(index)]
  }
}
