/// The number of variants that may still be tried for one value.
///
/// A union whose variants have to be tried may contain itself. Each level of nesting would multiply
/// the work of the levels above, and a small response could keep a reader busy for years. Nested
/// trials therefore share one count; when it is used up, the remaining values are kept as JSON.
struct UnionTrials: Sendable {
  @TaskLocal private static var current: UnionTrials?

  private let left = Locked(1_000)

  /// Runs `body` with the current count: that of the enclosing trial, if there is one.
  static func within<Result>(_ body: (UnionTrials) throws -> Result) rethrows -> Result {
    if let current { return try body(current) }
    let trials = UnionTrials()
    return try $current.withValue(trials) { try body(trials) }
  }

  /// Whether one more variant may be tried.
  func begin() -> Bool {
    left.withLock {
      $0 -= 1
      return $0 >= 0
    }
  }
}
