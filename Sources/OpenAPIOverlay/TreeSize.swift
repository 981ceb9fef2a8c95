import YAMLTree

/// How large a tree is, counted as its reader counts: what is shared counts wherever it stands.
struct TreeSize: Equatable {
  /// Values and keys.
  var nodes = 1
  /// Collections inside each other.
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

/// Sees to it that a tree that grows stays as large as one that may be read.
struct TreeBudget {
  let limits: ReadLimits
  /// At least the size of the tree.
  private var nodes: Int

  init(_ root: Node, limits: ReadLimits) {
    self.limits = limits
    nodes = TreeSize(root).nodes
  }

  /// Whether `more` nodes may be added to `root`.
  mutating func admits(_ more: Int, to root: Node) -> Bool {
    if nodes + more > limits.nodes {
      // What was removed or replaced meanwhile is counted only when it matters.
      nodes = TreeSize(root).nodes
    }
    guard nodes + more <= limits.nodes else { return false }
    nodes += more
    return true
  }
}
