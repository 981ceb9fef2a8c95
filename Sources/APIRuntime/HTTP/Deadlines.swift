import Foundation

/// The limits of time on a piece of work, and the moments that they count from. They hold while
/// something is waited for, see ``wait(ending:for:)``, as long as a ``Watchdog`` looks at them.
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
  private var ends: [(number: Int, end: @Sendable () -> Void)] = []
  private var nextNumber = 0

  /// - Parameters:
  ///   - attempt: counts from now.
  ///   - overall: as the stopwatch will show it.
  init(_ stopwatch: Stopwatch, attempt: Duration?, overall: Duration?, idle: Duration?) {
    self.stopwatch = stopwatch
    self.idle = idle
    fixed = Self.earlier(
      overall.map { ($0, .overall) }, attempt.map { (stopwatch.elapsed + $0, .attempt) })
  }

  var isUnlimited: Bool { fixed == nil && idle == nil }

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

  /// When the work has been silent for too long.
  private var silence: Limit? {
    guard let idle, let lastSign else { return nil }
    return (lastSign + idle, .idle)
  }

  /// How long until another look is worth while. What has passed while nothing was waited for does
  /// not count; but a sign of life may come at any time, from which on the idle limit does.
  var nap: Duration {
    let now = stopwatch.elapsed
    var nap = max(idle ?? .seconds(3_600), .milliseconds(1))
    if let fixed, fixed.at > now { nap = min(nap, fixed.at - now) }
    if let silence = lock.withLock({ silence }), silence.at > now {
      nap = min(nap, silence.at - now)
    }
    return nap
  }

  /// Whether a limit is reached while something is waited for. From then on it stays so.
  func expire() -> Bool {
    let now = stopwatch.elapsed
    return lock.withLock {
      if ends.isEmpty { return false }
      if expired != nil { return true }
      guard let nearest = Self.earlier(fixed, silence), nearest.at <= now else { return false }
      expired = nearest.phase
      return true
    }
  }

  /// - Throws: ``TransportProblem`` of kind timeout when a limit has been reached;
  ///   `CancellationError`.
  func check() throws {
    try Task.checkCancellation()
    if let phase = lock.withLock({ expired }) { throw TransportProblem(.timeout(phase)) }
  }

  /// Waits for something, until a limit is reached or the calling task is cancelled.
  ///
  /// - Parameter end: makes the work throw.
  /// - Throws: as ``check()`` does; what the work throws.
  func wait<Result>(
    ending end: @Sendable @escaping () -> Void, for work: () async throws -> Result
  ) async throws -> Result {
    let number = begin(end)
    defer { lock.withLock { ends.removeAll { $0.number == number } } }
    let result: Swift.Result<Result, any Error>
    do {
      result = .success(try await withTaskCancellationHandler(operation: work, onCancel: end))
    } catch {
      result = .failure(error)
      // Where threads are scarce, whoever watches may be late, and other limits come first.
      _ = expire()
    }
    // Looked at first: work that is ended may end as if it were done, with a part of a body.
    try check()
    return try result.get()
  }

  /// The same for work that only ends when its task is cancelled, as that of users does: it gets
  /// one of its own.
  func wait<Result: Sendable>(
    for work: @Sendable @escaping () async throws -> Result
  ) async throws -> Result {
    if isUnlimited { return try await work() }
    let task = Task<Result, any Error>.begun(work)
    return try await wait(ending: { task.cancel() }, for: { try await task.value })
  }

  private func begin(_ end: @Sendable @escaping () -> Void) -> Int {
    let number = lock.withLock {
      nextNumber += 1
      ends.append((nextNumber, end))
      return nextNumber
    }
    if expire() { end() }
    return number
  }

  /// Ends all that is waited for, now that a limit is reached.
  func end() {
    for (_, end) in lock.withLock({ ends }) { end() }
  }
}
