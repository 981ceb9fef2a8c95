/// The anchors of a document, and what is behind them so far (YAML 1.2.2, section 3.2.2.2). An
/// anchor may be defined again; an alias means the last definition before it.
struct Anchors {
  enum Target {
    /// The collection with the anchor is not closed yet.
    case open(at: Location)
    /// The value, and how many nodes it has when its own aliases are expanded.
    case closed(Node, size: Int)
  }

  /// An open collection that has an anchor.
  private struct Opening {
    let name: String
    let location: Location
    let depth: Int
    let nodesBefore: Int
  }

  private var targets: [String: Target] = [:]
  private var openings: [Opening] = []

  subscript(name: String) -> Target? { targets[name] }

  mutating func define(_ name: String, as scalar: Node) {
    targets[name] = .closed(scalar, size: 1)
  }

  /// The collection opened as the `depth`th has the anchor `name`; `nodesBefore` is how many
  /// nodes the document had before it.
  mutating func open(_ name: String, at location: Location, depth: Int, nodesBefore: Int) {
    targets[name] = .open(at: location)
    openings.append(
      Opening(name: name, location: location, depth: depth, nodesBefore: nodesBefore))
  }

  /// The collection opened as the `depth`th is `node`.
  mutating func close(_ node: Node, depth: Int, nodes: Int) {
    guard let opening = openings.last, opening.depth == depth else { return }
    openings.removeLast()
    // The name may have been defined again inside, and then that definition stays.
    if case .open(opening.location) = targets[opening.name] {
      targets[opening.name] = .closed(node, size: nodes - opening.nodesBefore)
    }
  }
}
