import Foundation

/// Limits the retries of one connection in proportion to its successes: when the reserve is used
/// up, calls fail at their first attempt until successes have refilled it.
///
/// A class, because all copies of a connection share it; a lock guards its only state.
final class RetryBudget: @unchecked Sendable {
  private static let capacity = 10.0
  private static let depositPerSuccess = 0.1

  private let lock = NSLock()
  private var reserve = RetryBudget.capacity

  /// Takes the cost of one retry; returns `false` if the reserve is too low.
  func take() -> Bool {
    lock.withLock {
      guard reserve >= 1 else { return false }
      reserve -= 1
      return true
    }
  }

  /// Refunds the retries of a successful call and adds a deposit.
  func deposit(retries: Int) {
    lock.withLock {
      reserve = min(Self.capacity, reserve + Double(retries) + Self.depositPerSuccess)
    }
  }
}
