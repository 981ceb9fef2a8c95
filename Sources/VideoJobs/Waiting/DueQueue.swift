/// A priority queue of the jobs to query next: a binary heap by due time; entries with equal times
/// keep their order.
struct DueQueue: Sendable {
  struct Entry: Sendable {
    let due: Duration
    let job: Int
    fileprivate let number: Int

    fileprivate func comes(before other: Entry) -> Bool {
      due == other.due ? number < other.number : due < other.due
    }
  }

  private var heap: [Entry] = []
  private var count = 0

  var first: Entry? { heap.first }
  var isEmpty: Bool { heap.isEmpty }

  mutating func add(_ job: Int, due: Duration) {
    heap.append(Entry(due: due, job: job, number: count))
    count += 1
    var child = heap.count - 1
    while child > 0, heap[child].comes(before: heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Removes and returns the first entry, if it is due.
  mutating func take(at now: Duration) -> Entry? {
    guard let first = heap.first, first.due <= now else { return nil }
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var parent = 0
    while true {
      let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < heap.count }
      guard let least = children.min(by: { heap[$0].comes(before: heap[$1]) }),
        heap[least].comes(before: heap[parent])
      else { return first }
      heap.swapAt(least, parent)
      parent = least
    }
  }
}
