import Foundation

/// A clock that is at the end of each sleep at once, and keeps how long they were.
///
/// A class, because all that sleep by it move it; a lock guards its state.
final class JumpClock: Clock, @unchecked Sendable {
  struct Instant: InstantProtocol {
    let offset: Duration

    func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    func duration(to other: Instant) -> Duration { other.offset - offset }
    static func < (a: Instant, b: Instant) -> Bool { a.offset < b.offset }
  }

  private let lock = NSLock()
  private var offset: Duration = .zero
  private var slept: [Duration] = []

  var now: Instant { Instant(offset: lock.withLock { offset }) }
  var minimumResolution: Duration { .nanoseconds(1) }

  /// How long the sleeps were, in seconds.
  var naps: [Double] {
    lock.withLock {
      slept.map { Double($0.components.seconds) + Double($0.components.attoseconds) / 1e18 }
    }
  }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    lock.withLock {
      slept.append(deadline.offset - offset)
      offset = max(offset, deadline.offset)
    }
    await Task.yield()
  }
}
