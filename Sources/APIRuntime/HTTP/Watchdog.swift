/// Ends work that has reached a time limit. One task sleeps until the nearest limit of all work in
/// progress, because a task and a timer for each would cost more than a small call does. It keeps
/// sleeping when the work is done, since more is likely to follow, and ends when it finds none, or
/// with the last connection that uses it.
///
/// A class, because its task ends with the last reference to it.
final class Watchdog: Sendable {
  private struct State {
    var entries: [ObjectIdentifier: Deadlines] = [:]
    var sleeper: Task<Void, Never>?
    var wakesAt: Duration = .zero
  }

  private let stopwatch: Stopwatch
  private let state = Locked(State())

  init(_ clock: any Clock<Duration>) {
    stopwatch = Stopwatch(clock)
  }

  deinit { state.withLock { $0.sleeper?.cancel() } }

  /// Watches these limits until they are removed.
  func add(_ deadlines: Deadlines) {
    if deadlines.isUnlimited { return }
    let check = stopwatch.elapsed + deadlines.timeToNextCheck
    state.withLock {
      $0.entries[ObjectIdentifier(deadlines)] = deadlines
      guard $0.sleeper == nil || check < $0.wakesAt else { return }
      $0.wakesAt = check
      $0.sleeper?.cancel()
      $0.sleeper = Task.detached { [weak self, stopwatch] in
        while let wakesAt = self?.nextCheck() {
          // A canceled task has been replaced, or has nothing left to watch.
          do { try await stopwatch.sleep(for: wakesAt - stopwatch.elapsed) } catch { return }
          self?.checkDeadlines()
        }
      }
    }
  }

  /// Stops watching these limits.
  func remove(_ deadlines: Deadlines) {
    state.withLock { $0.entries[ObjectIdentifier(deadlines)] = nil }
  }

  /// When the calling task must check next; `nil` when it no longer has to.
  private func nextCheck() -> Duration? {
    // The lock is held while the task is canceled.
    state.withLock { $0.sleeper == nil || Task.isCancelled ? nil : $0.wakesAt }
  }

  private func checkDeadlines() {
    let expired: [Deadlines] = state.withLock {
      if Task.isCancelled { return [] }
      let expired = $0.entries.values.filter { $0.expire() }
      for deadlines in expired { $0.entries[ObjectIdentifier(deadlines)] = nil }
      if let timeToNextCheck = $0.entries.values.map(\.timeToNextCheck).min() {
        $0.wakesAt = stopwatch.elapsed + timeToNextCheck
      } else {
        $0.sleeper = nil
      }
      return expired
    }
    for deadlines in expired { deadlines.end() }
  }
}
