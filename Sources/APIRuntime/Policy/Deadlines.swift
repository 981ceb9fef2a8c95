import Foundation

/// The limits of time on a piece of work, and the moments that they count from.
///
/// A class, because the work and what watches over it run at the same time; a lock guards its
/// state.
final class Deadlines: @unchecked Sendable {
  private let stopwatch: Stopwatch
  private let fixed: [(at: Duration, phase: TransportProblem.Phase)]
  private let idle: Duration?
  private let lock = NSLock()
  private var lastSign: Duration?

  /// - Parameters:
  ///   - attempt: counts from now.
  ///   - overall: as the stopwatch will show it.
  init(_ stopwatch: Stopwatch, attempt: Duration?, overall: Duration?, idle: Duration?) {
    self.stopwatch = stopwatch
    self.idle = idle
    fixed =
      (overall.map { [($0, .overall)] } ?? [])
      + (attempt.map { [(stopwatch.elapsed + $0, .attempt)] } ?? [])
  }

  /// From now on the work may be silent for the idle limit only.
  func signOfLife() {
    guard idle != nil else { return }
    let now = stopwatch.elapsed
    lock.withLock { lastSign = now }
  }

  private var nearest: (at: Duration, phase: TransportProblem.Phase)? {
    let silent = idle.flatMap { idle in
      lock.withLock { lastSign }.map { ($0 + idle, TransportProblem.Phase.idle) }
    }
    return (fixed + (silent.map { [$0] } ?? [])).min { $0.at < $1.at }
  }

  /// How long until `nearest` is worth another look: a sign of life may come before the idle limit
  /// counts at all.
  private var nap: Duration? {
    let next = nearest.map { $0.at - stopwatch.elapsed }
    guard let idle else { return next }
    return next.map { min($0, idle) } ?? idle
  }

  private func watch() async throws {
    while true {
      if let nearest, nearest.at <= stopwatch.elapsed {
        throw TransportProblem(.timeout(nearest.phase))
      }
      guard let nap else { return }
      try await stopwatch.sleep(for: nap)
    }
  }

  /// Does the work, and cancels it when a limit is reached.
  ///
  /// - Throws: ``TransportProblem`` of kind timeout; what the work throws.
  func bound<Result: Sendable>(
    _ work: @Sendable @escaping () async throws -> Result
  ) async throws -> Result {
    if fixed.isEmpty && idle == nil { return try await work() }
    return try await withThrowingTaskGroup(of: Result?.self) { group in
      defer { group.cancelAll() }
      group.addTask { try await work() }
      group.addTask {
        try await self.watch()
        return nil
      }
      while let result = try await group.next() {
        if let result { return result }
      }
      throw CancellationError()
    }
  }
}
