/// Ends work in progress, whatever it is at that time, and work that starts later.
package struct Abandonment: Sendable {
  private struct State {
    var isOver = false
    var end: (@Sendable () -> Void)?
  }

  private let state = Locked(State())

  package init() {}

  /// Whether the work has been abandoned.
  package var isAbandoned: Bool { state.withLock { $0.isOver } }

  /// Sets how to end the work from now on. Ends it at once if it has already been abandoned.
  package func setHandler(_ end: @Sendable @escaping () -> Void) {
    let isLate = state.withLock {
      $0.end = end
      return $0.isOver
    }
    if isLate { end() }
  }

  package func callAsFunction() {
    let end = state.withLock {
      $0.isOver = true
      return $0.end
    }
    end?()
  }
}
