import Foundation

/// Ends what goes on, whatever that is by then, and what begins later.
///
/// A class, because it comes from outside of what it ends; a lock guards its state.
package final class Abandonment: @unchecked Sendable {
  private let lock = NSLock()
  private var isOver = false
  private var end: (@Sendable () -> Void)?

  package init() {}

  /// Whether the end has come.
  package var isDue: Bool { lock.withLock { isOver } }

  /// From now on, this is how to end it: at once when the end has come already.
  package func takes(_ end: @Sendable @escaping () -> Void) {
    let isLate = lock.withLock {
      self.end = end
      return isOver
    }
    if isLate { end() }
  }

  package func callAsFunction() {
    let end = lock.withLock {
      isOver = true
      return self.end
    }
    end?()
  }
}
