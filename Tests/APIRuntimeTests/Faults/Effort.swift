import Foundation

/// How long something takes apart from the time in which the machine is busy with other things,
/// such as all the other tests: what a task that does nothing but sleep is late is taken off.
func effort(of work: () async throws -> Void) async rethrows -> Duration {
  let nap = Duration.milliseconds(20)
  let start = ContinuousClock.now
  let sleeper = Task {
    // It may also be late to begin with.
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
