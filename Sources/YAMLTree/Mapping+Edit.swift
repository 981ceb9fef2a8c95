// Changes in place. They do not copy unchanged entries, as long as the mapping is not shared.

extension Mapping {
  /// Changes the value at a position of `entries`, if there is one.
  public mutating func editValue(at position: Int, _ edit: (inout Node) -> Void) {
    guard entries.indices.contains(position) else { return }
    edit(&entries[position].value)
  }

  /// Appends an entry, or replaces the value of the one with the same key.
  public mutating func set(_ entry: Entry) {
    if let position = position(of: entry.key) {
      entries[position].value = entry.value
      return
    }
    index?[ExactKey(entry.key)] = entries.count
    entries.append(entry)
    if index == nil && entries.count > Self.scanLimit { rebuildIndex() }
  }

  /// Removes the entries at `positions`; the others keep their order.
  public mutating func remove(at positions: Set<Int>) {
    var position = -1
    entries.removeAll { _ in
      position += 1
      return positions.contains(position)
    }
    rebuildIndex()
  }

  private mutating func rebuildIndex() {
    guard entries.count > Self.scanLimit else {
      index = nil
      return
    }
    var places: [ExactKey: Int] = [:]
    places.reserveCapacity(entries.count)
    for (position, entry) in entries.enumerated() { places[ExactKey(entry.key)] = position }
    index = places
  }
}

extension Node {
  /// Changes this node's mapping, if it is one.
  public mutating func editMapping(_ edit: (inout Mapping) -> Void) {
    guard case .mapping(var mapping) = content else { return }
    // Taken out of the node first, because a second reference would make every change copy all
    // entries.
    content = .sequence([])
    edit(&mapping)
    content = .mapping(mapping)
  }

  /// Changes this node's sequence, if it is one.
  public mutating func editSequence(_ edit: (inout [Node]) -> Void) {
    guard case .sequence(var nodes) = content else { return }
    content = .sequence([])
    edit(&nodes)
    content = .sequence(nodes)
  }
}
