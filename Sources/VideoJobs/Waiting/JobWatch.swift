import APIRuntime

/// The state of the wait for one job: when to query next, and what a result means. It neither
/// sleeps nor calls; times are relative to the start of the wait.
struct JobWatch: Sendable {
  /// The result of a query.
  enum Sighting: Sendable {
    /// The job, and how long the server asks to wait.
    case job(VideoJob, retryAfter: Duration?)
    case failure(VideoAPIError)
  }

  enum Note {
    case nothingNew
    case changed(VideoJob)
  }

  let ref: JobRef
  /// When the next query is due.
  private(set) var due: Duration = .zero
  /// The wait before the next query, without jitter.
  private(set) var interval: Duration
  private let polling: Polling
  private var last: VideoJob?
  private var transientErrors = 0

  init(_ ref: JobRef, _ polling: Polling) {
    self.ref = ref
    self.polling = polling
    interval = polling.interval ?? ref.provider.firstInterval
  }

  /// How long a query may take: about up to the limit, and long enough for the last one.
  func remaining(at start: Duration) -> Duration? {
    polling.timeout.map { Swift.max($0 - start, .seconds(10)) }
  }

  /// Records the result of a query and schedules the next one.
  ///
  /// - Parameters:
  ///   - start: when the query began.
  ///   - now: when its response arrived.
  /// - Throws: ``VideoJobError`` if another query is useless.
  mutating func note(
    _ sighting: Sighting, start: Duration, now: Duration
  ) throws(VideoJobError) -> Note {
    switch sighting {
    case .job(let job, let retryAfter):
      transientErrors = 0
      let isNew = last.map { !$0.looks(like: job) } ?? true
      last = job
      if !job.state.isTerminal { try plan(after: retryAfter, start: start, now: now) }
      return isNew || job.state.isTerminal ? .changed(job) : .nothingNew
    case .failure(let error):
      let isNotThereYet = error.kind == .notFound && start < polling.tolerates404For
      if !isNotThereYet {
        guard error.isTransient else { throw .api(ref, error) }
        transientErrors += 1
        guard transientErrors < polling.transientErrorLimit else { throw .api(ref, error) }
      }
      try plan(after: error.retryAfter, start: start, now: now, problem: error)
      return .nothingNew
    }
  }

  private mutating func plan(
    after asked: Duration?, start: Duration, now: Duration, problem: VideoAPIError? = nil
  ) throws(VideoJobError) {
    if let limit = polling.timeout, start >= limit {
      throw .timedOut(last: last, ref: ref, WaitLimit(duration: limit, problem: problem))
    }
    let spread = Swift.max(0, Swift.min(polling.jitter, 1))
    let wait = asked ?? interval * Double.random(in: 1 - spread...1 + spread)
    let longest = Swift.max(polling.maximumInterval, polling.interval ?? .zero)
    interval = Swift.min(interval * polling.factor, longest)
    due = now + wait
    if let limit = polling.timeout, due > limit { due = Swift.max(limit, now) }
  }
}
