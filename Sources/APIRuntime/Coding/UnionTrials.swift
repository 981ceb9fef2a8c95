/// How many variants may still be tried for one value.
///
/// A union whose variants have to be tried may stand within itself, and then each level of an
/// answer would multiply the work of those above it: a small text could keep a reader busy for
/// years. Trials within a trial share one number; when that is used up, what is left is kept as
/// JSON.
///
/// A class, because the unions on the way down share it. It never leaves the thread that reads.
final class UnionTrials: @unchecked Sendable {
  @TaskLocal private static var current: UnionTrials?

  private var left = 1_000

  /// Runs `body` with the number that holds here: that of the trial that this one stands in.
  static func within<Result>(_ body: (UnionTrials) throws -> Result) rethrows -> Result {
    if let current { return try body(current) }
    let trials = UnionTrials()
    return try $current.withValue(trials) { try body(trials) }
  }

  /// Whether one more variant may be tried.
  func begin() -> Bool {
    left -= 1
    return left >= 0
  }
}
