import APIRuntime

/// A clock on which waiting takes no time: sleeping advances it. For tests of code that waits
/// between calls, such as polling a job.
///
/// Not for `CallOptions.clock`: time limits would be reached at once. Calls over a
/// ``MockTransport`` do not wait anyway.
///
/// A class, because its time is shared by all references.
public final class SkippingClock: Clock {
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

  private struct State {
    var time = Instant(offset: .zero)
    var waits: [Duration] = []
  }

  private let state = Locked(State())

  /// Creates a clock at time zero.
  public init() {}

  public var now: Instant { state.withLock { $0.time } }
  public var minimumResolution: Duration { .zero }

  /// The duration of each wait, in the order in which they began.
  public var pauses: [Duration] { state.withLock { $0.waits } }

  /// Advances the clock and does not wait.
  ///
  /// - Throws: `CancellationError`.
  public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    // Let other tasks run even though no time passes.
    await Task.yield()
    try Task.checkCancellation()
    state.withLock {
      $0.waits.append($0.time.duration(to: deadline))
      $0.time = max($0.time, deadline)
    }
  }
}
