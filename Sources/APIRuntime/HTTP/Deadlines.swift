/// The time limits of a piece of work and the times that they count from. They apply while
/// something is awaited, see ``wait(ending:for:)``, and as long as a ``Watchdog`` checks them.
///
/// A class, because a watchdog tells them from others by their identity.
final class Deadlines: Sendable {
  private typealias Limit = (at: Duration, phase: TransportProblem.Phase)

  private let stopwatch: Stopwatch
  private let fixed: Limit?
  private let idle: Duration?
  private let state = Locked(State())

  private struct State {
    var lastSign: Duration?
    var expired: TransportProblem.Phase?
    var ends: [(number: Int, end: @Sendable () -> Void)] = []
    var nextNumber = 0

    /// When the work has been silent for too long.
    func silence(_ idle: Duration?) -> Limit? {
      guard let idle, let lastSign else { return nil }
      return (lastSign + idle, .idle)
    }
  }

  /// - Parameters:
  ///   - attempt: counts from now.
  ///   - overall: in the time of the stopwatch.
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

  /// Restarts the idle limit.
  func resetIdleTimer() {
    guard idle != nil else { return }
    let now = stopwatch.elapsed
    state.withLock { $0.lastSign = now }
  }

  /// How long until the next check is useful. A limit that passed while nothing was awaited does
  /// not count; but the idle limit may start at any time.
  var timeToNextCheck: Duration {
    let now = stopwatch.elapsed
    var timeToNextCheck = max(idle ?? .seconds(3_600), .milliseconds(1))
    if let fixed, fixed.at > now { timeToNextCheck = min(timeToNextCheck, fixed.at - now) }
    if let silence = state.withLock({ $0.silence(idle) }), silence.at > now {
      timeToNextCheck = min(timeToNextCheck, silence.at - now)
    }
    return timeToNextCheck
  }

  /// Returns whether a limit has been reached while something is awaited. Once `true`, it stays so.
  func expire() -> Bool {
    let now = stopwatch.elapsed
    return state.withLock {
      if $0.ends.isEmpty { return false }
      if $0.expired != nil { return true }
      guard let nearest = Self.earlier(fixed, $0.silence(idle)), nearest.at <= now else {
        return false
      }
      $0.expired = nearest.phase
      return true
    }
  }

  /// - Throws: ``TransportProblem`` of the kind timeout if a limit has been reached;
  ///   `CancellationError`.
  func check() throws {
    try Task.checkCancellation()
    if let phase = state.withLock({ $0.expired }) { throw TransportProblem(.timeout(phase)) }
  }

  /// Waits until the work is done, a limit is reached or the calling task is canceled.
  ///
  /// - Parameter end: makes the work throw.
  /// - Throws: the same errors as ``check()``; whatever the work throws.
  func wait<Result>(
    ending end: @Sendable @escaping () -> Void, for work: () async throws -> Result
  ) async throws -> Result {
    let number = begin(end)
    defer { state.withLock { $0.ends.removeAll { $0.number == number } } }
    let result: Swift.Result<Result, any Error>
    do {
      result = .success(try await withTaskCancellationHandler(operation: work, onCancel: end))
    } catch {
      result = .failure(error)
      // With few threads the watchdog may be late, and other limits may fire first.
      _ = expire()
    }
    // Checked first: work that was ended may return as if it were done, with part of a body.
    try check()
    return try result.get()
  }

  /// Waits for work that ends only when its task is canceled, such as closures of the user: it gets
  /// a task of its own.
  func wait<Result: Sendable>(
    for work: @Sendable @escaping () async throws -> Result
  ) async throws -> Result {
    if isUnlimited { return try await work() }
    let task = Task<Result, any Error>.begun(work)
    return try await wait(ending: { task.cancel() }, for: { try await task.value })
  }

  private func begin(_ end: @Sendable @escaping () -> Void) -> Int {
    let number = state.withLock {
      $0.nextNumber += 1
      $0.ends.append(($0.nextNumber, end))
      return $0.nextNumber
    }
    if expire() { end() }
    return number
  }

  /// Ends everything that is awaited after a limit was reached.
  func end() {
    for (_, end) in state.withLock({ $0.ends }) { end() }
  }
}
