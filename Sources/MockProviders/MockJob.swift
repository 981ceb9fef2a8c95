import Foundation

/// A job that goes through its states by itself: what becomes of it stands in its id.
struct MockJob: Sendable {
  /// What becomes of a job whose id begins with the word.
  enum Kind: String, CaseIterable, Sendable {
    /// Succeeds.
    case demo
    /// Fails.
    case failing
    /// Is there, and answers 429 at every second look.
    case busy
    /// Has succeeded; the address of its film has expired, and a later look gives a fresh one.
    case expiring
    /// Has been deleted: 404, unless the provider has a state for it.
    case deleted
    /// Has been canceled: has failed, unless the provider has a state for it.
    case canceled
    /// Has a state that no document knows.
    case odd
  }

  /// Where a job is.
  enum Stage: Sendable {
    case queued
    /// How far, 0 to 1.
    case running(Double)
    case succeeded
    case failed
    case deleted
    case canceled
    case odd
  }

  let id: String
  let kind: Kind
  let started: Date
  /// How often it was looked at, this look included.
  var looks: Int

  /// The kind that an id asks for; `nil`: there is no such job.
  static func kind(of id: String) -> Kind? {
    Kind.allCases.first { id.hasPrefix($0.rawValue) }
  }

  /// - Parameter duration: of a job, in seconds; it waits for the first fifth of it.
  func stage(at now: Date, duration: Double) -> Stage {
    switch kind {
    case .expiring: return .succeeded
    case .deleted: return .deleted
    case .canceled: return .canceled
    case .odd: return .odd
    case .demo, .failing, .busy: break
    }
    let part = duration > 0 ? now.timeIntervalSince(started) / duration : 1
    if part >= 1 { return kind == .failing ? .failed : .succeeded }
    return part < 0.2 ? .queued : .running((part - 0.2) / 0.8)
  }
}

/// The jobs that were asked for. An actor, because requests come at the same time.
actor MockJobs {
  private var jobs: [String: MockJob] = [:]

  /// One more look at a job, which begins with the first.
  func look(at id: String, of provider: String) -> MockJob? {
    guard let kind = MockJob.kind(of: id) else { return nil }
    let key = "\(provider):\(id)"
    var job = jobs[key] ?? MockJob(id: id, kind: kind, started: Date(), looks: 0)
    job.looks += 1
    jobs[key] = job
    return job
  }

  /// A job that was looked at before.
  func job(_ id: String, of provider: String) -> MockJob? {
    jobs["\(provider):\(id)"]
  }
}
