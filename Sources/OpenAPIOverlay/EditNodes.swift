import YAMLTree

// Changes at several places of a tree, in one pass and without copying the parts that are kept.
// Paths must be sorted and unique.

extension Node {
  /// Changes the nodes at `paths`, parents before their descendants. A change must not move nodes
  /// that longer paths pass through.
  mutating func edit(
    _ paths: ArraySlice<NodePath>, below depth: Int = 0, _ change: (inout Node) -> Void
  ) {
    var paths = paths
    if let first = paths.first, first.positions.count == depth {
      change(&self)
      paths = paths.dropFirst()
    }
    guard !paths.isEmpty else { return }
    editMapping { mapping in
      for group in PathGroups(paths: paths, depth: depth) {
        mapping.editValue(at: group.position) { $0.edit(group.paths, below: depth + 1, change) }
      }
    }
    editSequence { nodes in
      for group in PathGroups(paths: paths, depth: depth)
      where nodes.indices.contains(group.position) {
        nodes[group.position].edit(group.paths, below: depth + 1, change)
      }
    }
  }

  /// Removes the nodes at `paths` from their parents. The empty path is not allowed.
  mutating func remove(_ paths: ArraySlice<NodePath>, below depth: Int = 0) {
    editMapping { mapping in
      var removed: Set<Int> = []
      for group in PathGroups(paths: paths, depth: depth) {
        if group.endsHere {
          removed.insert(group.position)
        } else {
          mapping.editValue(at: group.position) { $0.remove(group.paths, below: depth + 1) }
        }
      }
      if !removed.isEmpty { mapping.remove(at: removed) }
    }
    editSequence { nodes in
      var removed: Set<Int> = []
      for group in PathGroups(paths: paths, depth: depth)
      where nodes.indices.contains(group.position) {
        if group.endsHere {
          removed.insert(group.position)
        } else {
          nodes[group.position].remove(group.paths, below: depth + 1)
        }
      }
      guard !removed.isEmpty else { return }
      nodes = nodes.indices.filter { !removed.contains($0) }.map { nodes[$0] }
    }
  }
}

/// Groups sorted paths by the child of a node that they pass through.
private struct PathGroups: Sequence, IteratorProtocol {
  struct Group {
    let position: Int
    let paths: ArraySlice<NodePath>
    /// Whether the first path leads to the child itself.
    let endsHere: Bool
  }

  var paths: ArraySlice<NodePath>
  let depth: Int

  mutating func next() -> Group? {
    guard let first = paths.first, first.positions.count > depth else { return nil }
    let position = first.positions[depth]
    let group = paths.prefix { $0.positions.count > depth && $0.positions[depth] == position }
    paths = paths.dropFirst(group.count)
    return Group(
      position: position, paths: group, endsHere: first.positions.count == depth + 1)
  }
}
