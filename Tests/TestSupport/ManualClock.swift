import Foundation

/// A clock on which time passes only when a test advances it or, if it skips, whenever code sleeps.
///
/// A class, because a test and the code under test share it; a lock guards its state.
package final class ManualClock: Clock, @unchecked Sendable {
  package struct Instant: InstantProtocol {
    package var offset: Duration
    package func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    package func duration(to other: Instant) -> Duration { other.offset - offset }
    package static func < (a: Instant, b: Instant) -> Bool { a.offset < b.offset }
  }

  private struct Sleeper {
    let deadline: Instant
    let continuation: CheckedContinuation<Void, any Error>
  }

  private let lock = NSLock()
  private let skips: Bool
  private var time = Instant(offset: .zero)
  private var sleepers: [UUID: Sleeper] = [:]
  private var cancelled: Set<UUID> = []
  private var waits: [Duration] = []

  package init(skips: Bool = false) {
    self.skips = skips
  }

  package var now: Instant { lock.withLock { time } }
  package let minimumResolution: Duration = .zero

  /// The duration of each sleep, in the order in which they began.
  package var slept: [Duration] { lock.withLock { waits } }
  /// The durations in seconds.
  package var naps: [Double] { slept.map { $0 / .seconds(1) } }
  /// The number of sleepers.
  package var sleeping: Int { lock.withLock { sleepers.count } }

  package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    // Let other tasks run even though no time passes.
    if skips { await Task.yield() }
    let id = UUID()
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let result: Result<Void, any Error>? = lock.withLock {
          waits.append(time.duration(to: deadline))
          if cancelled.remove(id) != nil { return .failure(CancellationError()) }
          if skips { time = max(time, deadline) }
          if deadline <= time { return .success(()) }
          sleepers[id] = Sleeper(deadline: deadline, continuation: continuation)
          return nil
        }
        if let result { continuation.resume(with: result) }
      }
    } onCancel: {
      let sleeper = lock.withLock {
        if sleepers[id] == nil { cancelled.insert(id) }
        return sleepers.removeValue(forKey: id)
      }
      sleeper?.continuation.resume(throwing: CancellationError())
    }
  }

  /// Advances the time, and wakes those whose time has come.
  package func advance(by duration: Duration) {
    let woken = lock.withLock {
      time = time.advanced(by: duration)
      let due = sleepers.filter { $0.value.deadline <= time }
      for id in due.keys { sleepers[id] = nil }
      return due.values
    }
    for sleeper in woken { sleeper.continuation.resume() }
  }

  /// Waits until this many are asleep. Has no limit of its own: the suite's time limit applies.
  package func untilSleeping(_ count: Int) async {
    while sleeping < count { try? await Task.sleep(for: .milliseconds(1)) }
  }
}
