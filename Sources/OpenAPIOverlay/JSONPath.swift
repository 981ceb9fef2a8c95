import YAMLTree

/// A JSONPath query (RFC 9535) that is well-formed and well-typed.
///
/// `JSONPath(_:)` reads it (section 2), `places(in:)` evaluates it.
struct JSONPath: Sendable {
  /// As it was written.
  let text: String
  let segments: [Segment]
  /// Where the first name behind a dot has a hyphen, in Unicode scalars: see `JSONPath(_:)`.
  let hyphen: Int?

  /// What leads from nodes to their children or descendants (section 2.5).
  struct Segment: Sendable {
    /// How far down a segment selects.
    enum Reach: Sendable {
      case children, descendants
    }

    let reach: Reach
    let selectors: [Selector]
    /// Where it ends in the text, in Unicode scalars.
    let end: Int
  }

  /// What selects among the children of a node (section 2.3).
  enum Selector: Sendable {
    case name(String)
    case wildcard
    case index(Int)
    case slice(Slice)
    /// `needs`: what `Filter.neededNames` says of the filter.
    case filter(Filter, needs: [String])
  }

  /// `start:end:step` (section 2.3.4).
  struct Slice: Sendable {
    var start: Int?
    var end: Int?
    var step = 1
  }
}

extension JSONPath {
  /// How much a query may ask for. No query that a person writes meets one of these limits.
  struct Limits: Sendable {
    /// Unicode scalars of the text.
    var length = 65_536
    /// Filters, parentheses and function calls inside each other.
    var nesting = 64
    /// Nodes that are looked at, those in filters and characters of matched text included.
    var steps = 20_000_000
    /// Nodes that are selected.
    var results = 2_000_000
    /// How deep segments and filters may lead into each other while a query is evaluated: deeper
    /// than a document may be, and within the half megabyte of stack that a task has.
    var levels = 320
  }

  /// Why a text is no query, and where.
  struct SyntaxProblem: Error, Equatable {
    /// In words that follow the name of the query, such as "has …".
    let message: String
    /// The number of Unicode scalars before the place.
    let offset: Int
  }

  /// A limit that evaluating a query met.
  struct LimitProblem: Error, Equatable {
    /// In words that follow the name of the query.
    let message: String
  }
}

extension JSONPath {
  /// Evaluates the query (section 2.1.2): the paths of the nodes that it selects, in the order of
  /// the specification and as often as it selects them. The members of an object count as ordered
  /// as they are written.
  func places(
    in root: Node, limits: Limits = Limits()
  ) throws(LimitProblem) -> [NodePath] {
    var evaluator = JSONPathEvaluator(root: root, limits: limits)
    var places: [NodePath] = []
    _ = try evaluator.select(segments, from: 0, in: root) { _, positions in
      places.append(NodePath(positions: positions))
      return places.count <= limits.results
    }
    guard places.count <= limits.results else {
      throw LimitProblem(message: "selects more than \(limits.results) nodes")
    }
    return places
  }

  /// Whether the segments before `end` select anything, and the first node that they select.
  func first(
    upTo end: Int, in root: Node, limits: Limits = Limits()
  ) throws(LimitProblem) -> Node? {
    var evaluator = JSONPathEvaluator(root: root, limits: limits)
    var first: Node?
    _ = try evaluator.select(Array(segments.prefix(end)), from: 0, in: root) { node, _ in
      first = node
      return false
    }
    return first
  }
}
