import Foundation

/// A clock on which waiting takes no time: whoever waits moves it on. For what waits between calls,
/// such as looking at a job again and again, in a test.
///
/// Not for `CallOptions.clock`: there, limits of time would be reached at once. Calls over a
/// ``MockTransport`` wait for nothing by themselves.
///
/// A class, because its time is one for all who hold it; a lock guards its state.
public final class SkippingClock: Clock, @unchecked Sendable {
  /// A moment: the time since the clock was made.
  public struct Instant: InstantProtocol {
    /// The time since the clock was made.
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

  /// A clock at the beginning of its time.
  public init() {}

  public var now: Instant { lock.withLock { time } }
  public var minimumResolution: Duration { .zero }

  /// How long each wait was to be, in the order in which they began.
  public var pauses: [Duration] { lock.withLock { waits } }

  /// Does not wait.
  ///
  /// - Throws: `CancellationError`.
  public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    // Where no time passes, others shall have their turn all the same.
    await Task.yield()
    try Task.checkCancellation()
    lock.withLock {
      waits.append(time.duration(to: deadline))
      time = max(time, deadline)
    }
  }
}
