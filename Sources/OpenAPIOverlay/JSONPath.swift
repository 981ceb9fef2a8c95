import YAMLTree

/// A JSONPath query (RFC 9535) that is well-formed and well-typed.
///
/// `JSONPath(_:)` parses it (section 2), `places(in:)` evaluates it.
struct JSONPath: Sendable {
  /// As it was written.
  let text: String
  let segments: [Segment]
  /// The offset in Unicode scalars of the first hyphen in a name after a dot; see `JSONPath(_:)`.
  let hyphen: Int?

  /// Leads from nodes to their children or descendants (section 2.5).
  struct Segment: Sendable {
    /// How far down a segment selects.
    enum Reach: Sendable {
      case children, descendants
    }

    let reach: Reach
    let selectors: [Selector]
    /// Where the segment ends in the text, in Unicode scalars.
    let end: Int
  }

  /// Selects among the children of a node (section 2.3).
  enum Selector: Sendable {
    case name(String)
    case wildcard
    case index(Int)
    case slice(Slice)
    /// `needs` is the value of `Filter.neededNames`.
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
  /// Limits on queries. No query written by a person reaches them.
  struct Limits: Sendable {
    /// The length of the text in Unicode scalars.
    var length = 65_536
    /// The nesting of filters, parentheses and function calls.
    var nesting = 64
    /// The nodes visited, including those in filters and the characters of matched text.
    var steps = 20_000_000
    /// The nodes selected.
    var results = 2_000_000
    /// The recursion depth of segments and filters during evaluation: more than the depth of any
    /// document, and within the half megabyte of stack that a task has.
    var levels = 320
  }

  /// Why a text is not a valid query, and where.
  struct SyntaxProblem: Error, Equatable {
    /// Continues a sentence that starts with the query, such as "has …".
    let message: String
    /// In Unicode scalars.
    let offset: Int
  }

  /// A limit that was exceeded while evaluating a query.
  struct LimitProblem: Error, Equatable {
    /// Continues a sentence that starts with the query.
    let message: String
  }
}

extension JSONPath {
  /// Evaluates the query (section 2.1.2). Returns the paths of the selected nodes in the order of
  /// the specification, including duplicates. Members of an object are ordered as written.
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

  /// Returns the first node that the segments before `end` select, if any.
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
