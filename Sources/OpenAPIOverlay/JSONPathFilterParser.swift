import YAMLTree

// Filters (section 2.3.5) and function expressions (section 2.4). What is not well-typed according
// to section 2.4.3 is refused here, so that evaluating a filter needs no further checks.

extension JSONPathParser {
  /// `logical-expr`: `&&` binds more tightly than `||`.
  mutating func filter() throws(JSONPath.SyntaxProblem) -> JSONPath.Filter {
    var alternatives: [JSONPath.Filter] = []
    repeat {
      scanner.skipBlanks()
      alternatives.append(try conjunction())
    } while takeOperator("||")
    guard alternatives.count == 1, let only = alternatives.first else { return .or(alternatives) }
    return only
  }

  private mutating func conjunction() throws(JSONPath.SyntaxProblem) -> JSONPath.Filter {
    var conditions: [JSONPath.Filter] = []
    repeat {
      scanner.skipBlanks()
      conditions.append(try basicExpression())
    } while takeOperator("&&")
    guard conditions.count == 1, let only = conditions.first else { return .and(conditions) }
    return only
  }

  /// Skips an operator and the blanks before it, or nothing.
  private mutating func takeOperator(_ text: String) -> Bool {
    let start = scanner.offset
    scanner.skipBlanks()
    if scanner.take(text) { return true }
    scanner.offset = start
    return false
  }

  /// `basic-expr`.
  private mutating func basicExpression() throws(JSONPath.SyntaxProblem) -> JSONPath.Filter {
    if scanner.next == "!" && scanner.next(after: 1) != "=" {
      scanner.offset += 1
      scanner.skipBlanks()
      if scanner.next == "(" { return .not(try parenthesis()) }
      let start = scanner.offset
      return .not(try test(try term(), at: start))
    }
    if scanner.next == "(" { return try parenthesis() }
    let start = scanner.offset
    let left = try term()
    guard let comparator = takeComparator() else { return try test(left, at: start) }
    let leftOperand = try operand(left, at: start)
    scanner.skipBlanks()
    let middle = scanner.offset
    return .comparison(leftOperand, comparator, try operand(try term(), at: middle))
  }

  private mutating func parenthesis() throws(JSONPath.SyntaxProblem) -> JSONPath.Filter {
    let inner = try nested { (parser: inout Self) throws(JSONPath.SyntaxProblem) in
      parser.scanner.offset += 1
      return try parser.filter()
    }
    scanner.skipBlanks()
    guard scanner.take(")") else {
      throw scanner.problem("has \(scanner.found) where ')' is expected")
    }
    return inner
  }

  private mutating func takeComparator() -> JSONPath.Comparator? {
    JSONPath.Comparator.allCases.first { takeOperator($0.rawValue) }
  }

  /// A literal, a query or a call whose use is not known yet.
  fileprivate enum Term {
    case literal(ScalarValue)
    case query(JSONPath.Query)
    case valueFunction(JSONPath.Operand, name: String)
    case logicalFunction(JSONPath.TextMatch, name: String)
  }

  fileprivate mutating func term() throws(JSONPath.SyntaxProblem) -> Term {
    switch scanner.next {
    case "@":
      scanner.offset += 1
      return .query(JSONPath.Query(origin: .current, segments: try segments()))
    case "$":
      scanner.offset += 1
      return .query(JSONPath.Query(origin: .root, segments: try segments()))
    case "'", "\"": return .literal(.string(try scanner.string()))
    case "-": return .literal(try scanner.number())
    case let scalar? where JSONPathScanner.isDigit(scalar):
      return .literal(try scanner.number())
    default: break
    }
    let start = scanner.offset
    guard let word = scanner.word() else {
      throw scanner.problem(
        "has \(scanner.found) where a query, a value or a function is expected")
    }
    guard scanner.next == "(" else {
      switch word {
      case "true": return .literal(.bool(true))
      case "false": return .literal(.bool(false))
      case "null": return .literal(.null)
      default:
        throw JSONPath.SyntaxProblem(
          message: "has '\(word)' where a query, a value or a function is expected", offset: start)
      }
    }
    return try call(of: word, at: start)
  }

  /// Interprets a term as a condition.
  private func test(
    _ term: Term, at offset: Int
  ) throws(JSONPath.SyntaxProblem) -> JSONPath.Filter {
    switch term {
    case .query(let query): return .exists(query)
    case .logicalFunction(let match, name: _): return .matches(match)
    case .literal:
      throw JSONPath.SyntaxProblem(
        message: "has a value that is not compared with anything", offset: offset)
    case .valueFunction(_, let name):
      throw JSONPath.SyntaxProblem(
        message: "has a call of '\(name)' that is not compared with anything", offset: offset)
    }
  }

  /// Interprets a term as a value.
  private func operand(
    _ term: Term, at offset: Int
  ) throws(JSONPath.SyntaxProblem) -> JSONPath.Operand {
    switch term {
    case .literal(let value): return .literal(value)
    case .valueFunction(let operand, name: _): return operand
    case .query(let query):
      if let singular = query.singular { return .query(singular) }
      throw JSONPath.SyntaxProblem(
        message: "has a query that can select several nodes where one value is expected",
        offset: offset)
    case .logicalFunction(_, let name):
      throw JSONPath.SyntaxProblem(
        message: "has a call of '\(name)', which is true or false, where a value is expected",
        offset: offset)
    }
  }
}

extension JSONPathParser {
  /// `function-expr`, from the opening parenthesis on.
  private mutating func call(
    of name: String, at start: Int
  ) throws(JSONPath.SyntaxProblem) -> Term {
    let arguments = try arguments()
    let wanted = name == "match" || name == "search" ? 2 : 1
    guard ["length", "count", "match", "search", "value"].contains(name) else {
      throw JSONPath.SyntaxProblem(
        message: "calls '\(name)', which is none of the functions length, count, match, search"
          + " and value", offset: start)
    }
    guard arguments.count == wanted, let first = arguments.first, let last = arguments.last else {
      throw JSONPath.SyntaxProblem(
        message: "calls '\(name)' with \(arguments.count) arguments; it takes \(wanted)",
        offset: start)
    }
    switch name {
    case "length":
      return .valueFunction(.length(try operand(first.term, at: first.offset)), name: name)
    case "count":
      return .valueFunction(.count(try query(first, of: name)), name: name)
    case "value":
      return .valueFunction(.value(try query(first, of: name)), name: name)
    default:
      let match = JSONPath.TextMatch(
        text: try operand(first.term, at: first.offset),
        pattern: try pattern(try operand(last.term, at: last.offset), at: last.offset),
        isWhole: name == "match")
      return .logicalFunction(match, name: name)
    }
  }

  private struct Argument {
    let term: Term
    let offset: Int
  }

  private mutating func arguments() throws(JSONPath.SyntaxProblem) -> [Argument] {
    try nested { (parser: inout Self) throws(JSONPath.SyntaxProblem) in
      parser.scanner.offset += 1
      parser.scanner.skipBlanks()
      if parser.scanner.take(")") { return [] }
      var arguments: [Argument] = []
      repeat {
        parser.scanner.skipBlanks()
        let offset = parser.scanner.offset
        arguments.append(Argument(term: try parser.term(), offset: offset))
        parser.scanner.skipBlanks()
      } while parser.scanner.take(",")
      guard parser.scanner.take(")") else {
        throw parser.scanner.problem(
          "has \(parser.scanner.found) where ',' or ')' is expected; no function takes a condition")
      }
      return arguments
    }
  }

  private func query(
    _ argument: Argument, of name: String
  ) throws(JSONPath.SyntaxProblem) -> JSONPath.Query {
    if case .query(let query) = argument.term { return query }
    throw JSONPath.SyntaxProblem(
      message: "calls '\(name)' with something other than a query", offset: argument.offset)
  }

  private func pattern(
    _ operand: JSONPath.Operand, at offset: Int
  ) throws(JSONPath.SyntaxProblem) -> JSONPath.TextMatch.Pattern {
    guard case .literal(let literal) = operand else { return .computed(operand) }
    guard case .string(let text) = literal else { return .fixed(nil) }
    do throws(IRegexp.Problem) {
      return .fixed(try IRegexp(text))
    } catch {
      switch error {
      case .syntax: return .fixed(nil)
      case .tooLarge:
        throw JSONPath.SyntaxProblem(
          message: "has a regular expression that is too large", offset: offset)
      }
    }
  }
}
