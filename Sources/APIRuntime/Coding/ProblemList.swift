/// What is wrong with the parts of one object or array.
struct ProblemList {
  /// More than this many are not collected: an answer with a million wrong values says no more
  /// than one with a few.
  private static let limit = 32

  private var problems: [DecodingProblem] = []

  var isEmpty: Bool { problems.isEmpty }
  var failure: DecodingProblems { DecodingProblems(problems) }

  /// Adds what a decoder says of a part.
  mutating func add(
    _ error: any Error, type: Any.Type, path: [any CodingKey], shape: () -> JSONShape?
  ) {
    for problem in DecodingProblems(error, type: type, path: path, shape: shape).problems {
      add(problem)
    }
  }

  /// The value of a part that is required and missing: null, where that is among the values of its
  /// type. Else a problem is added, but for one that is known.
  mutating func value<Value>(
    for missing: Missing, at path: @autoclosure () -> [any CodingKey]
  ) -> Value? {
    let found: String
    switch missing {
    case .wrong: return nil
    case .absent: found = "nothing"
    case .null:
      if let null: Value = nullAsValue() { return null }
      found = "null"
    }
    add(DecodingProblem(path: path(), expected: expectedJSON(of: Value.self), found: found))
    return nil
  }

  private mutating func add(_ problem: DecodingProblem) {
    if problems.count < Self.limit { problems.append(problem) }
  }
}

/// Why there is no value at a place of an object or a list.
enum Missing: Error {
  case null
  case absent
  /// A problem was recorded.
  case wrong
}

/// Null, for a type that has it among its values.
private func nullAsValue<Value>() -> Value? {
  // For a property of free form, null is one of the values.
  if let null = JSONValue.null as? Value { return null }
  // A value that is kept under a name of its own may be nullable.
  return (Value.self as? any Nullable.Type)?.null as? Value
}

/// An optional, when only its type is at hand.
private protocol Nullable {
  static var null: Self { get }
}

extension Optional: Nullable {
  static var null: Self { .none }
}
