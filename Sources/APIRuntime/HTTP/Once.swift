import Foundation

/// Succeeds only the first time. A class, because all copies of a body share it; a lock guards its
/// only state.
final class Once: @unchecked Sendable {
  private let lock = NSLock()
  private var wasTaken = false

  var isTaken: Bool { lock.withLock { wasTaken } }

  func take() -> Bool {
    lock.withLock {
      defer { wasTaken = true }
      return !wasTaken
    }
  }
}
