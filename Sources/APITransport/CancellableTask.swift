#if canImport(FoundationNetworking)
  import APIRuntime
  import Foundation
  import FoundationNetworking

  /// A session task that can be canceled before it exists.
  struct CancellableTask: Sendable {
    private let abandonment = Abandonment()
    private let identifier = Locked<Int?>(nil)

    /// The task's identifier within its session.
    var number: Int? { identifier.withLock { $0 } }

    func start(_ task: URLSessionTask) {
      identifier.withLock { $0 = task.taskIdentifier }
      task.resume()
      abandonment.setHandler { task.cancel() }
    }

    func cancel() {
      abandonment()
    }
  }
#endif
