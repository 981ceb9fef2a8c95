// Changes in place: none of them copies the entries that it does not touch, as long as the mapping
// is not shared.

extension Mapping {
  /// Changes the value at a position of `entries`, if there is one.
  public mutating func editValue(at position: Int, _ edit: (inout Node) -> Void) {
    guard entries.indices.contains(position) else { return }
    edit(&entries[position].value)
  }

  /// Adds an entry behind the others, or puts its value in the place of the one of the same key.
  public mutating func set(_ entry: Entry) {
    if let position = position(of: entry.key) {
      entries[position].value = entry.value
      return
    }
    index?[ExactKey(entry.key)] = entries.count
    entries.append(entry)
    if index == nil && entries.count > Self.scanLimit { rebuildIndex() }
  }

  /// Removes the entries at `positions`; those that stay keep their order.
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
  /// Changes the mapping that this node is, if it is one.
  public mutating func editMapping(_ edit: (inout Mapping) -> Void) {
    guard case .mapping(var mapping) = content else { return }
    // Out of the node first: a second reference would make every change copy all entries.
    content = .sequence([])
    edit(&mapping)
    content = .mapping(mapping)
  }

  /// Changes the sequence that this node is, if it is one.
  public mutating func editSequence(_ edit: (inout [Node]) -> Void) {
    guard case .sequence(var nodes) = content else { return }
    content = .sequence([])
    edit(&nodes)
    content = .sequence(nodes)
  }
}
