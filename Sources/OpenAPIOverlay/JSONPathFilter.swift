import YAMLTree

extension JSONPath {
  /// The condition of a filter selector (section 2.3.5).
  indirect enum Filter: Sendable {
    case or([Filter])
    case and([Filter])
    case not(Filter)
    case comparison(Operand, Comparator, Operand)
    /// Whether a query selects anything.
    case exists(Query)
    case matches(TextMatch)
  }

  enum Comparator: String, Sendable, CaseIterable {
    case equal = "=="
    case notEqual = "!="
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case less = "<"
    case greater = ">"
  }

  /// A query within a filter (section 2.3.5.1).
  struct Query: Sendable {
    let origin: Origin
    let segments: [Segment]
    /// The query as a singular one, if it can select at most one node.
    let singular: SingularQuery?

    init(origin: Origin, segments: [Segment]) {
      self.origin = origin
      self.segments = segments
      singular = SingularQuery(origin: origin, segments: segments)
    }
  }

  /// Where a query within a filter starts.
  enum Origin: Sendable {
    /// `$`
    case root
    /// `@`
    case current
  }

  /// A query that consists only of names and indices.
  struct SingularQuery: Sendable {
    /// A step from a node to one child.
    enum Step: Sendable {
      case name(String)
      case index(Int)
    }

    let origin: Origin
    let steps: [Step]

    init?(origin: Origin, segments: [Segment]) {
      self.origin = origin
      var steps: [Step] = []
      for segment in segments {
        guard segment.reach == .children, segment.selectors.count == 1 else { return nil }
        switch segment.selectors.first {
        case .name(let name): steps.append(.name(name))
        case .index(let index): steps.append(.index(index))
        case .wildcard, .slice, .filter, nil: return nil
        }
      }
      self.steps = steps
    }
  }

  /// Yields a value or nothing: `ValueType` of section 2.4.1.
  indirect enum Operand: Sendable {
    case literal(ScalarValue)
    case query(SingularQuery)
    /// The function `length` (section 2.4.4).
    case length(Operand)
    /// The function `count` (section 2.4.5).
    case count(Query)
    /// The function `value` (section 2.4.8).
    case value(Query)
  }

  /// The functions `match` and `search` (sections 2.4.6 and 2.4.7).
  struct TextMatch: Sendable {
    /// The source of the expression.
    enum Pattern: Sendable {
      /// A literal in the query; `nil` if it is not an I-Regexp, which matches nothing.
      case fixed(IRegexp?)
      case computed(Operand)
    }

    let text: Operand
    let pattern: Pattern
    /// Whether the whole text must match: `match` rather than `search`.
    let isWhole: Bool
  }
}

extension JSONPath.Filter {
  /// Names that a node must have for the filter to hold. This alone excludes most nodes of a
  /// document.
  var neededNames: [String] {
    switch self {
    case .or, .not: []
    case .and(let filters): filters.flatMap(\.neededNames)
    case .exists(let query): names(query.firstName)
    case .matches(let match): names(match.text.firstName)
    case .comparison(let left, let comparator, let right):
      switch comparator {
      // These hold if both sides are nothing.
      case .equal, .lessOrEqual, .greaterOrEqual:
        if right.isLiteral {
          names(left.firstName)
        } else {
          left.isLiteral ? names(right.firstName) : []
        }
      case .less, .greater: names(left.firstName) + names(right.firstName)
      case .notEqual: []
      }
    }
  }

  private func names(_ name: String?) -> [String] {
    name.map { [$0] } ?? []
  }
}

extension JSONPath.Query {
  /// The name without which the query selects nothing.
  fileprivate var firstName: String? {
    guard origin == .current, let first = segments.first, first.reach == .children,
      first.selectors.count == 1, case .name(let name)? = first.selectors.first
    else { return nil }
    return name
  }
}

extension JSONPath.Operand {
  fileprivate var isLiteral: Bool {
    if case .literal = self { true } else { false }
  }

  /// The name without which the operand is nothing.
  fileprivate var firstName: String? {
    switch self {
    case .literal, .count: nil
    case .length(let operand): operand.firstName
    case .value(let query): query.firstName
    case .query(let query):
      if query.origin == .current, case .name(let name)? = query.steps.first { name } else { nil }
    }
  }
}
