/// The anchors of a document with the values seen so far (YAML 1.2.2, section 3.2.2.2). An anchor
/// may be redefined; an alias refers to the last definition before it.
struct Anchors {
  enum Target {
    /// The collection with the anchor is not closed yet.
    case open(at: Location)
    /// The value, and its number of nodes after the expansion of aliases.
    case closed(Node, size: Int)
  }

  /// An open collection with an anchor.
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

  /// Records that the collection opened at `depth` has the anchor `name`; `nodesBefore` is the
  /// number of nodes before it.
  mutating func open(_ name: String, at location: Location, depth: Int, nodesBefore: Int) {
    targets[name] = .open(at: location)
    openings.append(
      Opening(name: name, location: location, depth: depth, nodesBefore: nodesBefore))
  }

  /// Records that the collection opened at `depth` is `node`.
  mutating func close(_ node: Node, depth: Int, nodes: Int) {
    guard let opening = openings.last, opening.depth == depth else { return }
    openings.removeLast()
    // The name may have been redefined inside; that definition is kept.
    if case .open(opening.location) = targets[opening.name] {
      targets[opening.name] = .closed(node, size: nodes - opening.nodesBefore)
    }
  }
}
