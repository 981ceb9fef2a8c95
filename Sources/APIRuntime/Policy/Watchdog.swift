import Foundation

/// Ends what has reached a limit of its time. One task sleeps until the nearest limit of all work
/// that is going on, because a task and a timer for each piece would cost more than a small call
/// does. While nothing is going on, there is no task.
///
/// A class, because all calls of a connection share it; a lock guards its state.
final class Watchdog: @unchecked Sendable {
  private let stopwatch: Stopwatch
  private let lock = NSLock()
  private var entries: [ObjectIdentifier: Deadlines] = [:]
  private var sleeper: Task<Void, Never>?
  private var wakesAt: Duration = .zero

  init(_ clock: any Clock<Duration>) {
    stopwatch = Stopwatch(clock)
  }

  /// Watches over these limits until they are removed.
  func add(_ deadlines: Deadlines) {
    if deadlines.isUnlimited { return }
    lock.withLock {
      entries[ObjectIdentifier(deadlines)] = deadlines
      let look = stopwatch.elapsed + deadlines.nap
      if sleeper == nil || look < wakesAt {
        wakesAt = look
        sleeper?.cancel()
        sleeper = Task.detached { await self.watch() }
      }
    }
  }

  /// Their work is done.
  func remove(_ deadlines: Deadlines) {
    lock.withLock {
      guard entries.removeValue(forKey: ObjectIdentifier(deadlines)) != nil, entries.isEmpty else {
        return
      }
      sleeper?.cancel()
      sleeper = nil
    }
  }

  private func watch() async {
    while true {
      let nap = lock.withLock { wakesAt - stopwatch.elapsed }
      // A cancelled one has been replaced, or has nothing left to watch over.
      do { try await stopwatch.sleep(for: nap) } catch { return }
      let found: (expired: [Deadlines], isDone: Bool)? = lock.withLock {
        // Whoever cancels holds the lock.
        if Task.isCancelled { return nil }
        let expired = entries.values.filter { $0.expire() }
        for deadlines in expired { entries[ObjectIdentifier(deadlines)] = nil }
        guard let nap = entries.values.map(\.nap).min() else {
          sleeper = nil
          return (expired, true)
        }
        wakesAt = stopwatch.elapsed + nap
        return (expired, false)
      }
      guard let found else { return }
      for deadlines in found.expired { deadlines.end() }
      if found.isDone { return }
    }
  }
}
