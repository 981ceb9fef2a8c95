/// Measures the time since its creation on any clock, and sleeps on the same clock.
package struct Stopwatch: Sendable {
  private let read: @Sendable () -> Duration
  private let wait: @Sendable (Duration) async throws -> Void

  /// Starts the stopwatch.
  package init(_ clock: any Clock<Duration>) {
    self.init(starting: clock)
  }

  private init<C: Clock>(starting clock: C) where C.Duration == Duration {
    let start = clock.now
    read = { start.duration(to: clock.now) }
    wait = { try await clock.sleep(for: $0) }
  }

  package var elapsed: Duration { read() }

  /// - Throws: `CancellationError`.
  package func sleep(for duration: Duration) async throws {
    try await wait(duration)
  }
}
