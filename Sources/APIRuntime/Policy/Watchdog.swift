import Foundation

/// Ends work that has reached a limit of its time. One task sleeps until the nearest limit of all
/// work that is going on, because a task and a timer for each piece would cost more than a small
/// call does. While nothing is going on, there is no task.
///
/// A class, because all calls of a connection share it; a lock guards its state.
final class Watchdog: @unchecked Sendable {
  private struct Entry {
    let deadlines: Deadlines
    let end: @Sendable () -> Void
  }

  private let stopwatch: Stopwatch
  private let lock = NSLock()
  private var entries: [Int: Entry] = [:]
  private var nextNumber = 0
  private var sleeper: Task<Void, Never>?
  private var wakesAt: Duration = .zero

  init(_ clock: any Clock<Duration>) {
    stopwatch = Stopwatch(clock)
  }

  /// Watches over a piece of work until it is removed.
  ///
  /// - Parameter end: called at most once, when a limit is reached.
  /// - Returns: what to remove it by.
  func add(_ deadlines: Deadlines, end: @escaping @Sendable () -> Void) -> Int {
    lock.withLock {
      nextNumber += 1
      entries[nextNumber] = Entry(deadlines: deadlines, end: end)
      let look = stopwatch.elapsed + deadlines.nap
      if sleeper == nil || look < wakesAt {
        wakesAt = look
        sleeper?.cancel()
        sleeper = Task.detached { await self.watch() }
      }
      return nextNumber
    }
  }

  /// The work is done.
  func remove(_ number: Int) {
    lock.withLock {
      entries[number] = nil
      guard entries.isEmpty else { return }
      sleeper?.cancel()
      sleeper = nil
    }
  }

  private func watch() async {
    while true {
      let nap = lock.withLock { wakesAt - stopwatch.elapsed }
      // A cancelled one has been replaced, or has nothing left to watch over.
      do { try await stopwatch.sleep(for: nap) } catch { return }
      let expired: [Entry]? = lock.withLock {
        // Whoever cancels holds the lock.
        if Task.isCancelled { return nil }
        let expired = entries.filter { $0.value.deadlines.expire() }
        for number in expired.keys { entries[number] = nil }
        guard let nap = entries.values.map(\.deadlines.nap).min() else {
          sleeper = nil
          return Array(expired.values)
        }
        wakesAt = stopwatch.elapsed + nap
        return Array(expired.values)
      }
      guard let expired else { return }
      for entry in expired { entry.end() }
      if lock.withLock({ sleeper == nil }) { return }
    }
  }
}
