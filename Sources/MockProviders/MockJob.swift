import Foundation

/// A job that goes through its states by itself. Its ID determines its fate.
struct MockJob: Sendable {
  /// What happens to a job whose ID begins with the word.
  enum Kind: String, CaseIterable, Sendable {
    /// Succeeds.
    case demo
    /// Fails.
    case failing
    /// Exists, but responds with 429 to every second query.
    case busy
    /// Has succeeded; the address of its video has expired, and a later query returns a fresh one.
    case expiring
    /// Has been deleted: 404, unless the provider has a state for it.
    case deleted
    /// Has been canceled: failed, unless the provider has a state for it.
    case canceled
    /// Has a state that no document lists.
    case odd
  }

  /// The state of a job.
  enum Stage: Sendable {
    case queued
    /// The progress, from 0 to 1.
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
  /// The number of queries, including the current one.
  var looks: Int

  /// The kind for an ID; `nil` if there is no such job.
  static func kind(of id: String) -> Kind? {
    Kind.allCases.first { id.hasPrefix($0.rawValue) }
  }

  /// - Parameter duration: of a job, in seconds; it is queued for the first fifth of it.
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

/// The jobs that were queried. An actor, because requests are concurrent.
actor MockJobs {
  private var jobs: [String: MockJob] = [:]

  /// Queries a job, which starts with its first query.
  func look(at id: String, of provider: String) -> MockJob? {
    guard let kind = MockJob.kind(of: id) else { return nil }
    let key = "\(provider):\(id)"
    var job = jobs[key] ?? MockJob(id: id, kind: kind, started: Date(), looks: 0)
    job.looks += 1
    jobs[key] = job
    return job
  }

  /// Returns a job that was queried before.
  func job(_ id: String, of provider: String) -> MockJob? {
    jobs["\(provider):\(id)"]
  }
}
