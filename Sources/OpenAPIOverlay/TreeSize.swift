import YAMLTree

/// The size of a tree, counted like its reader does: shared nodes count each time they occur.
struct TreeSize: Equatable {
  /// Values and keys.
  var nodes = 1
  /// The nesting depth of collections.
  var depth = 0

  init(_ node: Node) {
    switch node.content {
    case .scalar: return
    case .sequence(let items):
      for item in items { add(item) }
    case .mapping(let mapping):
      nodes += mapping.entries.count
      for entry in mapping.entries { add(entry.value) }
    }
    depth += 1
  }

  private mutating func add(_ child: Node) {
    if case .scalar = child.content {
      nodes += 1
      return
    }
    let size = TreeSize(child)
    nodes += size.nodes
    depth = max(depth, size.depth)
  }
}

/// Ensures that a growing tree does not exceed the size that may be read.
struct TreeBudget {
  let limits: ReadLimits
  /// An upper bound of the tree's size.
  private var nodes: Int

  init(_ root: Node, limits: ReadLimits) {
    self.limits = limits
    nodes = TreeSize(root).nodes
  }

  /// Returns whether `more` nodes may be added to `root`, and counts them.
  mutating func admits(_ more: Int, to root: Node) -> Bool {
    if nodes + more > limits.nodes {
      // Nodes removed or replaced meanwhile are recounted only when it matters.
      nodes = TreeSize(root).nodes
    }
    guard nodes + more <= limits.nodes else { return false }
    nodes += more
    return true
  }
}
