import Foundation

/// Measures how long something takes, excluding time in which the machine is busy, for example with
/// other tests: the delay of a task that only sleeps is subtracted.
func effort(of work: () async throws -> Void) async rethrows -> Duration {
  let nap = Duration.milliseconds(20)
  let start = ContinuousClock.now
  let sleeper = Task {
    // It may also start late.
    var late = ContinuousClock.now - start
    while !Task.isCancelled {
      let start = ContinuousClock.now
      try? await Task.sleep(for: nap)
      late += max(.zero, ContinuousClock.now - start - nap)
    }
    return late
  }
  defer { sleeper.cancel() }
  try await work()
  let elapsed = ContinuousClock.now - start
  sleeper.cancel()
  return elapsed - (await sleeper.value)
}
