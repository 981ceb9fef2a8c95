import APIRuntime

/// Where the waiting for one job stands: when to look next, and what a look means. It neither
/// sleeps nor calls; times count from the start of the waiting.
struct JobWatch: Sendable {
  /// What came of a look.
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
  /// When the next look is to be made.
  private(set) var due: Duration = .zero
  /// What the next look waits for, before jitter.
  private(set) var interval: Duration
  private let polling: Polling
  private var last: VideoJob?
  private var transientErrors = 0

  init(_ ref: JobRef, _ polling: Polling) {
    self.ref = ref
    self.polling = polling
    interval = polling.interval ?? ref.provider.firstInterval
  }

  /// How long a look may take: nearly to the limit, and long enough for the last one.
  func remaining(at start: Duration) -> Duration? {
    polling.timeout.map { Swift.max($0 - start, .seconds(10)) }
  }

  /// Takes in what a look showed, and plans the next one.
  ///
  /// - Parameters:
  ///   - start: when the look began.
  ///   - now: when its answer was there.
  /// - Throws: ``VideoJobError`` when there is no use in another one.
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
