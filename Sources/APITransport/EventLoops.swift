#if canImport(AsyncHTTPClient) && !canImport(Darwin)
  import NIOConcurrencyHelpers
  import NIOCore

  /// Assigns work to the event loop that has the least. As a result, a response does not change
  /// threads, since the loop that has just become free is the one with the free connection, and
  /// consecutive calls stay on one loop.
  struct EventLoops: Sendable {
    private let loops: [any EventLoop]
    /// How much each of them has.
    private let work: NIOLockedValueBox<[Int]>

    init(_ group: any EventLoopGroup) {
      loops = Array(group.makeIterator())
      work = NIOLockedValueBox(Array(repeating: 0, count: loops.count))
    }

    /// - Returns: the loop, and a closure to call when the work is done.
    func take() -> (loop: any EventLoop, done: @Sendable () -> Void) {
      let index = work.withLockedValue { work in
        let index = work.indices.min { work[$0] < work[$1] } ?? 0
        work[index] += 1
        return index
      }
      return (loops[index], { [work] in work.withLockedValue { $0[index] -= 1 } })
    }

    /// Waits until every loop has done the work it was given before.
    ///
    /// - Throws: the error of a loop that has been shut down.
    func catchUp() async throws {
      guard let first = loops.first else { return }
      try await EventLoopFuture.andAllSucceed(loops.map { $0.submit {} }, on: first).get()
    }
  }
#endif
