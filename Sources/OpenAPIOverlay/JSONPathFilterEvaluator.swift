import YAMLTree

/// The value of an operand; `nil` is the specification's `Nothing`.
enum ComparedValue {
  case node(Node)
  case value(ScalarValue)
}

extension JSONPathEvaluator {
  /// Identifies a matcher.
  struct MatcherKey: Hashable {
    let pattern: String
    let isWhole: Bool
  }

  /// The cache is cleared when it holds this many expressions.
  private static let patternLimit = 16

  /// Returns whether a filter holds for `current` (section 2.3.5.2).
  mutating func holds(
    _ filter: JSONPath.Filter, for current: Node
  ) throws(JSONPath.LimitProblem) -> Bool {
    try count()
    switch filter {
    case .or(let filters):
      for filter in filters where try holds(filter, for: current) { return true }
      return false
    case .and(let filters):
      for filter in filters where try !holds(filter, for: current) { return false }
      return true
    case .not(let filter): return try !holds(filter, for: current)
    case .exists(let query): return try exists(query, for: current)
    case .matches(let match): return try matches(match, for: current)
    case .comparison(let left, let comparator, let right):
      return try compare(
        try value(of: left, for: current), comparator, try value(of: right, for: current))
    }
  }

  private mutating func exists(
    _ query: JSONPath.Query, for current: Node
  ) throws(JSONPath.LimitProblem) -> Bool {
    if let singular = query.singular { return node(of: singular, for: current) != nil }
    var exists = false
    _ = try select(query.segments, from: 0, in: start(of: query.origin, for: current)) { _, _ in
      exists = true
      return false
    }
    return exists
  }

  private func start(of origin: JSONPath.Origin, for current: Node) -> Node {
    switch origin {
    case .root: root
    case .current: current
    }
  }

  private func node(of query: JSONPath.SingularQuery, for current: Node) -> Node? {
    var node = start(of: query.origin, for: current)
    for step in query.steps {
      switch (step, node.content) {
      case (.name(let name), .mapping(let mapping)):
        guard let position = mapping.position(of: name) else { return nil }
        node = mapping.entries[position].value
      case (.index(let index), .sequence(let nodes)):
        let position = index < 0 ? nodes.count + index : index
        guard nodes.indices.contains(position) else { return nil }
        node = nodes[position]
      case (.name, _), (.index, _): return nil
      }
    }
    return node
  }

  private mutating func value(
    of operand: JSONPath.Operand, for current: Node
  ) throws(JSONPath.LimitProblem) -> ComparedValue? {
    switch operand {
    case .literal(let value): return .value(value)
    case .query(let query): return node(of: query, for: current).map { .node($0) }
    case .length(let operand):
      return length(of: try value(of: operand, for: current)).map { .value(.integer("\($0)")) }
    case .count(let query):
      var count = 0
      _ = try select(query.segments, from: 0, in: start(of: query.origin, for: current)) { _, _ in
        count += 1
        return true
      }
      return .value(.integer("\(count)"))
    case .value(let query):
      var only: Node?
      var count = 0
      _ = try select(query.segments, from: 0, in: start(of: query.origin, for: current)) {
        node, _ in
        only = node
        count += 1
        return count < 2
      }
      return count == 1 ? only.map { .node($0) } : nil
    }
  }

  private func length(of value: ComparedValue?) -> Int? {
    switch value {
    case nil: nil
    case .value(.string(let text)): text.unicodeScalars.count
    case .value(.null), .value(.bool), .value(.integer), .value(.number): nil
    case .node(let node):
      switch node.content {
      case .sequence(let nodes): nodes.count
      case .mapping(let mapping): mapping.entries.count
      case .scalar(let scalar): length(of: .value(scalar.value))
      }
    }
  }

  private mutating func matches(
    _ match: JSONPath.TextMatch, for current: Node
  ) throws(JSONPath.LimitProblem) -> Bool {
    let pattern =
      switch match.pattern {
      case .fixed(let pattern): pattern
      case .computed(let operand): try computedPattern(try text(of: operand, for: current))
      }
    guard let pattern, let text = try text(of: match.text, for: current) else { return false }
    let key = MatcherKey(pattern: pattern.text, isWhole: match.isWhole)
    if matchers.count >= Self.patternLimit && matchers[key] == nil { matchers.removeAll() }
    var more = 0
    let isFound = matchers[
      key, default: IRegexpMatcher(pattern, isWhole: match.isWhole)
    ].matches(text, steps: &more)
    try count(more)
    return isFound
  }

  private mutating func text(
    of operand: JSONPath.Operand, for current: Node
  ) throws(JSONPath.LimitProblem) -> String? {
    switch try value(of: operand, for: current) {
    case .value(.string(let text)): return text
    case .node(let node):
      if case .string(let text)? = node.scalar?.value { return text }
      return nil
    case .value(.null), .value(.bool), .value(.integer), .value(.number), nil: return nil
    }
  }

  private mutating func computedPattern(
    _ text: String?
  ) throws(JSONPath.LimitProblem) -> IRegexp? {
    guard let text else { return nil }
    if let known = patterns[text] { return known }
    // Parsing an expression takes no more steps than this.
    try count(text.utf8.count)
    var pattern: IRegexp?
    do throws(IRegexp.Problem) {
      pattern = try IRegexp(text)
    } catch {
      switch error {
      case .syntax: pattern = nil
      case .tooLarge:
        throw JSONPath.LimitProblem(message: "uses a regular expression that is too large")
      }
    }
    if patterns.count >= Self.patternLimit { patterns.removeAll() }
    patterns[text] = .some(pattern)
    return pattern
  }
}
