import Foundation

/// Ends work that has reached a time limit. One task sleeps until the nearest limit of all work in
/// progress, because a task and a timer for each would cost more than a small call does. It keeps
/// sleeping when the work is done, since more is likely to follow, and ends when it finds none, or
/// with the last connection that uses it.
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

  deinit { sleeper?.cancel() }

  /// Watches these limits until they are removed.
  func add(_ deadlines: Deadlines) {
    if deadlines.isUnlimited { return }
    let look = stopwatch.elapsed + deadlines.nap
    lock.withLock {
      entries[ObjectIdentifier(deadlines)] = deadlines
      guard sleeper == nil || look < wakesAt else { return }
      wakesAt = look
      sleeper?.cancel()
      sleeper = Task.detached { [weak self, stopwatch] in
        while let wakesAt = self?.nextLook() {
          // A canceled task has been replaced, or has nothing left to watch.
          do { try await stopwatch.sleep(for: wakesAt - stopwatch.elapsed) } catch { return }
          self?.look()
        }
      }
    }
  }

  /// Stops watching these limits.
  func remove(_ deadlines: Deadlines) {
    lock.withLock { entries[ObjectIdentifier(deadlines)] = nil }
  }

  /// When the calling task must check next; `nil` when it no longer has to.
  private func nextLook() -> Duration? {
    // The lock is held while the task is canceled.
    lock.withLock { sleeper == nil || Task.isCancelled ? nil : wakesAt }
  }

  private func look() {
    let expired: [Deadlines] = lock.withLock {
      if Task.isCancelled { return [] }
      let expired = entries.values.filter { $0.expire() }
      for deadlines in expired { entries[ObjectIdentifier(deadlines)] = nil }
      if let nap = entries.values.map(\.nap).min() {
        wakesAt = stopwatch.elapsed + nap
      } else {
        sleeper = nil
      }
      return expired
    }
    for deadlines in expired { deadlines.end() }
  }
}
