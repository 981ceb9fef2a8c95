import APIRuntime

extension VideoJobs {
  /// The result of one of the jobs that were waited for together.
  public typealias WaitResult = (ref: JobRef, result: Result<VideoJob, any Error>)

  /// Waits for any number of jobs at once. A failed job does not stop the others.
  ///
  /// Requests are made in the order in which they are due, so that no job is queried less often
  /// than others. Between queries a job uses memory but no task.
  ///
  /// - Parameters:
  ///   - refs: duplicates are waited for once.
  ///   - maxConcurrentRequests: the number of concurrent requests, at least one.
  ///   - polling: for each job, as in ``wait(for:polling:onUpdate:)``; ``polling`` if `nil`.
  ///   - onUpdate: called with each changed snapshot of each job, one at a time.
  /// - Returns: one result for each job, as they finish: what ``wait(for:polling:onUpdate:)`` would
  ///   have returned or thrown. Ending the loop ends the wait.
  public func waitAll(
    _ refs: [JobRef], maxConcurrentRequests: Int = 8, polling: Polling? = nil,
    onUpdate: (@Sendable (VideoJob) -> Void)? = nil
  ) -> AsyncStream<WaitResult> {
    let polling = polling ?? self.polling
    return AsyncStream { results in
      // The stream owns the task, which is canceled when nothing reads the stream anymore.
      let task = Task {
        var wait = WaitForAll(
          self, refs, polling, limit: max(1, maxConcurrentRequests), onUpdate, results)
        await wait.run()
        results.finish()
      }
      results.onTermination = { _ in task.cancel() }
    }
  }
}

/// The wait for many jobs: those being queried, and those due later.
private struct WaitForAll {
  private enum Event: Sendable {
    case looked(job: Int, start: Duration, Result<JobWatch.Sighting, any Error>)
    /// The first job of the queue is due.
    case alarm(Duration)
  }

  private let videos: VideoJobs
  private let limit: Int
  private let onUpdate: (@Sendable (VideoJob) -> Void)?
  private let results: AsyncStream<VideoJobs.WaitResult>.Continuation
  private let stopwatch: Stopwatch
  private var watches: [JobWatch]
  private var queue = DueQueue()
  private var inFlight = 0
  private var alarm: Duration?

  init(
    _ videos: VideoJobs, _ refs: [JobRef], _ polling: Polling, limit: Int,
    _ onUpdate: (@Sendable (VideoJob) -> Void)?,
    _ results: AsyncStream<VideoJobs.WaitResult>.Continuation
  ) {
    self.videos = videos
    self.limit = limit
    self.onUpdate = onUpdate
    self.results = results
    stopwatch = Stopwatch(videos.clock)
    var seen: Set<JobRef> = []
    watches = refs.filter { seen.insert($0).inserted }.map { JobWatch($0, polling) }
    for job in watches.indices { queue.add(job, due: .zero) }
  }

  mutating func run() async {
    await withTaskGroup(of: Event.self) { group in
      while inFlight > 0 || !queue.isEmpty {
        startLooks(in: &group)
        setAlarm(in: &group)
        guard let event = await group.next(), !Task.isCancelled else { break }
        switch event {
        case .alarm(let due): if alarm == due { alarm = nil }
        case .looked(let job, let start, let result):
          inFlight -= 1
          note(job, start, result)
        }
      }
      group.cancelAll()
    }
  }

  private mutating func startLooks(in group: inout TaskGroup<Event>) {
    while inFlight < limit, let next = queue.take(at: stopwatch.elapsed) {
      inFlight += 1
      group.addTask { [videos, stopwatch, watch = watches[next.job]] in
        let start = stopwatch.elapsed
        do {
          let limit = watch.remaining(at: start)
          let sighting = try await videos.sighting(of: watch.ref, within: limit)
          return .looked(job: next.job, start: start, .success(sighting))
        } catch {
          return .looked(job: next.job, start: start, .failure(error))
        }
      }
    }
  }

  /// An alarm that is set for later is kept, and then has no effect.
  private mutating func setAlarm(in group: inout TaskGroup<Event>) {
    guard inFlight < limit, let due = queue.first?.due, due < alarm ?? (due + .seconds(1)) else {
      return
    }
    alarm = due
    let wait = due - stopwatch.elapsed
    group.addTask { [stopwatch] in
      try? await stopwatch.sleep(for: wait)
      return .alarm(due)
    }
  }

  private mutating func note(
    _ job: Int, _ start: Duration, _ result: Result<JobWatch.Sighting, any Error>
  ) {
    let ref = watches[job].ref
    do {
      switch try watches[job].note(result.get(), start: start, now: stopwatch.elapsed) {
      case .changed(let snapshot):
        onUpdate?(snapshot)
        if snapshot.state.isTerminal {
          results.yield((ref, .success(try snapshot.succeeded())))
          return
        }
      case .nothingNew: break
      }
      queue.add(job, due: watches[job].due)
    } catch {
      results.yield((ref, .failure(error)))
    }
  }
}
