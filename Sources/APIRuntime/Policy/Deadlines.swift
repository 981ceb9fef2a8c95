import Foundation

/// The limits of time on a piece of work, and the moments that they count from.
///
/// A class, because the work and what watches over it run at the same time; a lock guards its
/// state.
final class Deadlines: @unchecked Sendable {
  private typealias Limit = (at: Duration, phase: TransportProblem.Phase)

  private let stopwatch: Stopwatch
  private let fixed: Limit?
  private let idle: Duration?
  private let lock = NSLock()
  private var lastSign: Duration?
  private var expired: TransportProblem.Phase?

  /// - Parameters:
  ///   - attempt: counts from now.
  ///   - overall: as the stopwatch will show it.
  init(_ stopwatch: Stopwatch, attempt: Duration?, overall: Duration?, idle: Duration?) {
    self.stopwatch = stopwatch
    self.idle = idle
    fixed = Self.earlier(
      overall.map { ($0, .overall) }, attempt.map { (stopwatch.elapsed + $0, .attempt) })
  }

  private static func earlier(_ a: Limit?, _ b: Limit?) -> Limit? {
    guard let a, let b else { return a ?? b }
    return b.at < a.at ? b : a
  }

  /// From now on the work may be silent for the idle limit only.
  func signOfLife() {
    guard idle != nil else { return }
    let now = stopwatch.elapsed
    lock.withLock { lastSign = now }
  }

  private var nearest: Limit? {
    guard let idle, let sign = lock.withLock({ lastSign }) else { return fixed }
    return Self.earlier(fixed, (sign + idle, .idle))
  }

  /// How long until another look is worth while: a sign of life may come before the idle limit
  /// counts at all.
  var nap: Duration {
    let next = nearest.map { $0.at - stopwatch.elapsed }
    return [next, idle].compactMap { $0 }.min() ?? .seconds(3_600)
  }

  /// Whether a limit is reached. From then on it stays so.
  func expire() -> Bool {
    guard let nearest, nearest.at <= stopwatch.elapsed else { return false }
    lock.withLock { expired = expired ?? nearest.phase }
    return true
  }

  /// Does the work, and cancels it when a limit is reached.
  ///
  /// - Throws: ``TransportProblem`` of kind timeout; what the work throws.
  func bound<Result: Sendable>(
    by watchdog: Watchdog, _ work: @Sendable @escaping () async throws -> Result
  ) async throws -> Result {
    if fixed == nil && idle == nil { return try await work() }
    let task = start(work)
    let number = watchdog.add(self) { task.cancel() }
    defer { watchdog.remove(number) }
    let result = await withTaskCancellationHandler {
      await task.result
    } onCancel: {
      task.cancel()
    }
    // Looked at first: work that is cancelled may end as if it were done, with a part of a body.
    try Task.checkCancellation()
    if let phase = lock.withLock({ expired }) { throw TransportProblem(.timeout(phase)) }
    return try result.get()
  }

  /// Without a change of threads before the work begins to wait, where that is to be had: waking
  /// another thread costs more than all else that a small call does.
  private func start<Result: Sendable>(
    _ work: @Sendable @escaping () async throws -> Result
  ) -> Task<Result, any Error> {
    if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
      return Task.immediate { try await work() }
    }
    return Task { try await work() }
  }
}
