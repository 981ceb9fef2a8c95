/// The problems found in one object or array.
struct ProblemList {
  /// The maximum number collected: a response with a million wrong values says no more than one
  /// with a few.
  private static let limit = 32

  private var problems: [DecodingProblem] = []

  var isEmpty: Bool { problems.isEmpty }
  var failure: DecodingProblems { DecodingProblems(problems) }

  /// Adds the problems of a decoder's error about a part.
  mutating func add(
    _ error: any Error, type: Any.Type, path: [any CodingKey], shape: () -> JSONShape?
  ) {
    for problem in DecodingProblems(error, type: type, path: path, shape: shape).problems {
      add(problem)
    }
  }

  /// Returns the value of a missing required part: null, if its type includes null. Otherwise adds
  /// a problem, unless one is recorded already.
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

/// Why there is no value in an object or array.
enum Missing: Error {
  case null
  case absent
  /// A problem was recorded.
  case wrong
}

/// Null, for a type that includes it among its values.
private func nullAsValue<Value>() -> Value? {
  // Null is a valid value of a free-form property.
  if let null = JSONValue.null as? Value { return null }
  // A named type may be nullable.
  return (Value.self as? any Nullable.Type)?.null as? Value
}

/// Recognizes an optional from its metatype.
private protocol Nullable {
  static var null: Self { get }
}

extension Optional: Nullable {
  static var null: Self { .none }
}
