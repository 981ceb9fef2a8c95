import Foundation

/// Ends work in progress, whatever it is at that time, and work that starts later.
///
/// A class, because it is used from outside of the work that it ends; a lock guards its state.
package final class Abandonment: @unchecked Sendable {
  private let lock = NSLock()
  private var isOver = false
  private var end: (@Sendable () -> Void)?

  package init() {}

  /// Whether the work has been abandoned.
  package var isDue: Bool { lock.withLock { isOver } }

  /// Sets how to end the work from now on. Ends it at once if it has already been abandoned.
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
