#if canImport(FoundationNetworking)
  import Foundation
  import FoundationNetworking

  /// A session task that can be canceled before it exists.
  ///
  /// A class, because starting and canceling happen on different threads; a lock guards its state.
  final class CancellableTask: @unchecked Sendable {
    private let lock = NSLock()
    private var task: URLSessionTask?
    private var isCancelled = false

    /// The task's identifier within its session.
    var number: Int? {
      lock.withLock { task?.taskIdentifier }
    }

    func start(_ task: URLSessionTask) {
      let wasCancelled = lock.withLock {
        self.task = task
        return isCancelled
      }
      task.resume()
      if wasCancelled { task.cancel() }
    }

    func cancel() {
      let task = lock.withLock {
        isCancelled = true
        return self.task
      }
      task?.cancel()
    }
  }
#endif
