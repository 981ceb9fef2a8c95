extension Lowering {
  /// Visits items in post-order, parts first. The explicit stack keeps long chains in a document
  /// from overflowing the call stack.
  ///
  /// - Parameters:
  ///   - begin: returns the parts of an item; `nil` if it is settled or was begun before.
  ///   - settle: called once all parts of an item are settled, except those in a cycle with it.
  mutating func postOrder<Item>(
    _ items: [Item], _ begin: (inout Self, Item) -> [Item]?, settle: (inout Self, Item) -> Void
  ) {
    var pending = items.map { (item: $0, isReady: false) }
    while let (item, isReady) = pending.popLast() {
      if isReady {
        settle(&self, item)
      } else if let parts = begin(&self, item) {
        pending.append((item, true))
        pending += parts.map { ($0, false) }
      }
    }
  }
}
