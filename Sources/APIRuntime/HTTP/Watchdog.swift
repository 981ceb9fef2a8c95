import Foundation

/// Ends what has reached a limit of its time. One task sleeps until the nearest limit of all work
/// that is going on, because a task and a timer for each piece would cost more than a small call
/// does. It sleeps on when the work is done, since more work is likely to follow, and ends when it
/// finds none, or with the last connection that needs it.
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

  /// Watches over these limits until they are removed.
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
          // A cancelled one has been replaced, or has nothing left to watch over.
          do { try await stopwatch.sleep(for: wakesAt - stopwatch.elapsed) } catch { return }
          self?.look()
        }
      }
    }
  }

  /// Their work is done.
  func remove(_ deadlines: Deadlines) {
    lock.withLock { entries[ObjectIdentifier(deadlines)] = nil }
  }

  /// When the calling task has to look next; `nil` when it no longer has to.
  private func nextLook() -> Duration? {
    // Whoever cancels it holds the lock.
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
