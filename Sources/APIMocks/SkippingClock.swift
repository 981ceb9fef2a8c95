import Foundation

/// A clock on which waiting takes no time: sleeping advances it. For tests of code that waits
/// between calls, such as polling a job.
///
/// Not for `CallOptions.clock`: time limits would be reached at once. Calls over a
/// ``MockTransport`` do not wait anyway.
///
/// A class, because its time is shared by all references; a lock guards its state.
public final class SkippingClock: Clock, @unchecked Sendable {
  /// A point in time, relative to the creation of the clock.
  public struct Instant: InstantProtocol {
    /// The time since the clock was created.
    public let offset: Duration

    public func advanced(by duration: Duration) -> Instant {
      Instant(offset: offset + duration)
    }

    public func duration(to other: Instant) -> Duration {
      other.offset - offset
    }

    public static func < (a: Instant, b: Instant) -> Bool {
      a.offset < b.offset
    }
  }

  private let lock = NSLock()
  private var time = Instant(offset: .zero)
  private var waits: [Duration] = []

  /// Creates a clock at time zero.
  public init() {}

  public var now: Instant { lock.withLock { time } }
  public var minimumResolution: Duration { .zero }

  /// The duration of each wait, in the order in which they began.
  public var pauses: [Duration] { lock.withLock { waits } }

  /// Advances the clock and does not wait.
  ///
  /// - Throws: `CancellationError`.
  public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    // Let other tasks run even though no time passes.
    await Task.yield()
    try Task.checkCancellation()
    lock.withLock {
      waits.append(time.duration(to: deadline))
      time = max(time, deadline)
    }
  }
}
