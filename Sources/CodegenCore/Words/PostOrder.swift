/// Visits items in post-order, parts first. The explicit stack keeps long chains in a document from
/// overflowing the call stack.
///
/// - Parameters:
///   - begin: returns the parts of an item; `nil` if it is settled or was begun before.
///   - settle: called once all parts of an item are settled, except those in a cycle with it.
func postOrder<Item>(
  _ items: [Item], _ begin: (Item) -> [Item]?, settle: (Item) -> Void
) {
  var pending = items.reversed().map { (item: $0, isReady: false) }
  while let (item, isReady) = pending.popLast() {
    if isReady {
      settle(item)
    } else if let parts = begin(item) {
      pending.append((item, true))
      for part in parts.reversed() { pending.append((part, false)) }
    }
  }
}
