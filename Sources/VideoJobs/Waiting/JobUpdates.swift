import APIRuntime

/// The snapshots of a job during a wait, see ``VideoJobs/updates(for:polling:)``.
///
/// The job is queried only while the next element is requested; nothing remains running after
/// iteration stops. Each iteration is a wait of its own.
public struct JobUpdates: AsyncSequence, Sendable {
  public typealias Element = VideoJob

  let videos: VideoJobs
  let ref: JobRef
  let polling: Polling

  /// One wait.
  public struct AsyncIterator: AsyncIteratorProtocol {
    let videos: VideoJobs
    var watch: JobWatch
    var stopwatch: Stopwatch?
    var isFinished = false

    /// Returns the next snapshot that differs from the previous one; `nil` after a terminal one.
    ///
    /// - Throws: ``VideoJobError`` for anything but the state of the job: an error of the API, the
    ///   time limit.
    public mutating func next() async throws -> VideoJob? {
      guard !isFinished else { return nil }
      // Any error ends the iteration.
      isFinished = true
      let stopwatch = stopwatch ?? Stopwatch(videos.clock)
      self.stopwatch = stopwatch
      while true {
        let wait = watch.due - stopwatch.elapsed
        if wait > .zero { try await stopwatch.sleep(for: wait) }
        let start = stopwatch.elapsed
        let sighting = try await videos.sighting(of: watch.ref, within: watch.remaining(at: start))
        switch try watch.note(sighting, start: start, now: stopwatch.elapsed) {
        case .nothingNew: continue
        case .changed(let job):
          isFinished = job.state.isTerminal
          return job
        }
      }
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(videos: videos, watch: JobWatch(ref, polling))
  }
}

extension VideoJobs {
  /// Returns the changed snapshots of a job. The first one is requested at once; the last one is
  /// terminal.
  ///
  /// A failed job is an element, not an error. Canceling the task ends the wait; the job continues.
  ///
  /// - Parameter polling: ``polling`` if `nil`.
  public func updates(for ref: JobRef, polling: Polling? = nil) -> JobUpdates {
    JobUpdates(videos: self, ref: ref, polling: polling ?? self.polling)
  }

  /// Waits until a job has succeeded.
  ///
  /// - Parameters:
  ///   - polling: ``polling`` if `nil`.
  ///   - onUpdate: called with each changed snapshot.
  /// - Returns: the job, ``VideoJob/State/succeeded``, with an output that can be downloaded.
  /// - Throws: ``VideoJobError``, `CancellationError`. Cancelling the wait does not cancel the job.
  @discardableResult
  public func wait(
    for ref: JobRef, polling: Polling? = nil, onUpdate: (@Sendable (VideoJob) -> Void)? = nil
  ) async throws -> VideoJob {
    var last: VideoJob?
    for try await job in updates(for: ref, polling: polling) {
      onUpdate?(job)
      last = job
    }
    // The sequence ends without an error only after a terminal snapshot.
    guard let last else { throw CancellationError() }
    return try last.succeeded()
  }
}

extension VideoJob {
  /// - Throws: the error of a terminal job without a video.
  func succeeded() throws(VideoJobError) -> VideoJob {
    switch state {
    case .succeeded:
      guard outputs.contains(where: \.isPromised) else { throw .noOutput(self) }
      return self
    case .failed: throw .failed(self)
    case .canceled: throw .canceled(self)
    case .deleted: throw .deleted(self)
    case .queued, .running, .unknown: throw .notReady(self)
    }
  }
}
