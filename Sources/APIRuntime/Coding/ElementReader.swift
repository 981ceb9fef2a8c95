import Foundation

/// Hands out the elements of one JSON array, in their order, and keeps a list of what is wrong with
/// them: what ``Reader`` is for objects.
public final class ElementReader {
  private var list: any UnkeyedDecodingContainer
  private let path: [any CodingKey]
  private var problems: [DecodingProblem] = []

  /// - Throws: ``DecodingProblems`` when the decoder does not stand at an array.
  public init(_ decoder: any Decoder) throws {
    path = decoder.codingPath
    do {
      list = try decoder.unkeyedContainer()
    } catch {
      let shape = try? JSONShape(from: decoder)
      throw DecodingProblems([
        DecodingProblem(path: path, expected: "an array", found: shape?.words ?? "another value")
      ])
    }
  }

  /// An element that must be there and must not be `null`. `nil` means that a problem was
  /// recorded: throw ``failure()``.
  public func required<Value: Decodable>(_ index: Int) -> Value? {
    switch next(as: Value.self) {
    case .value(let value): return value
    case .wrong: return nil
    case .absent:
      record(expected: Value.self, found: "nothing", at: index)
      return nil
    case .null:
      if let null: Value = nullAsValue() { return null }
      record(expected: Value.self, found: "null", at: index)
      return nil
    }
  }

  /// An element that may be absent or `null`.
  public func optional<Value: Decodable>(_ index: Int) -> Value? {
    switch next(as: Value.self) {
    case .value(let value): value
    case .null, .absent, .wrong: nil
    }
  }

  /// An element that has a default for when it is absent or `null`.
  public func optional<Value: Decodable>(
    _ index: Int, default value: @autoclosure () -> Value
  ) -> Value {
    optional(index) ?? value()
  }

  /// An element that may be `null` and has a default for when it is absent.
  public func nullable<Value: Decodable>(
    _ index: Int, default value: @autoclosure () -> Value
  ) -> Value? {
    switch next(as: Value.self) {
    case .value(let value): value
    case .absent: value()
    case .null, .wrong: nil
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
    DecodingProblems(problems)
  }

  /// Ends the reading.
  ///
  /// - Throws: ``DecodingProblems`` if anything was recorded.
  public func finish() throws {
    if !problems.isEmpty { throw failure() }
  }

  private func next<Value: Decodable>(as type: Value.Type) -> Found<Value> {
    if list.isAtEnd { return .absent }
    let index = list.currentIndex
    do {
      if try list.decodeNil() { return .null }
      // As for a property: dates are read by our rule under every decoder.
      if type == Date.self {
        return (try list.decode(DateText.self).date as? Value).map(Found.value) ?? .wrong
      }
      if type == [Date].self {
        let dates = try list.decode([DateText].self).map(\.date)
        return (dates as? Value).map(Found.value) ?? .wrong
      }
      return .value(try list.decode(type))
    } catch {
      // What could not be read was not passed over; as its shape, it is.
      let shape = list.currentIndex == index ? try? list.decode(JSONShape.self) : nil
      let place = path + [JSONShape.ElementIndex(index)]
      for problem in DecodingProblems(error, type: type, path: place, shape: { shape }).problems {
        record(problem)
      }
      return .wrong
    }
  }

  private func record(expected type: Any.Type, found: String, at index: Int) {
    record(
      DecodingProblem(
        path: path + [JSONShape.ElementIndex(index)], expected: expectedJSON(of: type),
        found: found))
  }

  private func record(_ problem: DecodingProblem) {
    if problems.count < Reader.problemLimit { problems.append(problem) }
  }
}
