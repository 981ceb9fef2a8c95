/// Limits the retries of one connection, and its copies, in proportion to their successes: when the
/// reserve is used up, calls fail at their first attempt until successes have refilled it.
struct RetryBudget: Sendable {
  private static let capacity = 10.0
  private static let depositPerSuccess = 0.1

  private let reserve = Locked(RetryBudget.capacity)

  /// Takes the cost of one retry; returns `false` if the reserve is too low.
  func take() -> Bool {
    reserve.withLock {
      guard $0 >= 1 else { return false }
      $0 -= 1
      return true
    }
  }

  /// Refunds the retries of a successful call and adds a deposit.
  func deposit(retries: Int) {
    reserve.withLock { $0 = min(Self.capacity, $0 + Double(retries) + Self.depositPerSuccess) }
  }
}
