import APIRuntime
import Foundation

/// Why there is no film. Each case names its job, so that a job that is paid for can be looked at
/// again: ``ref`` as text is enough.
///
/// Descriptions hold neither keys nor the queries of URLs.
public enum VideoJobError: Error, Sendable {
  /// The provider gave the job up.
  case failed(VideoJob)
  /// Somebody canceled the job at the provider's.
  case canceled(VideoJob)
  /// The job was deleted.
  case deleted(VideoJob)
  /// The job was not finished in time; it goes on, and so may the bill. `last` is what was seen of
  /// it last. Without, it was never seen, and whether there is such a job is not known.
  case timedOut(last: VideoJob?, ref: JobRef, WaitLimit)
  /// The job has succeeded, and there is nothing to download.
  case noOutput(VideoJob)
  /// A download of a job that has not succeeded, or not yet.
  case notReady(VideoJob)
  /// There is no output of this number.
  case noSuchOutput(VideoJob, Int)
  /// There is no key for the provider; nothing was sent.
  case missingCredentials(JobRef)
  /// The provider's API did not answer as hoped, or not at all.
  case api(JobRef, VideoAPIError)
  /// The address of a film is of no use any more, not even one that was just asked for.
  case expired(JobRef, output: Int)
  /// The address of a film is one that must not be called.
  case unsafeURL(JobRef, output: Int, UnsafeAddress)
  /// What came instead of a film is of this media type, `text/html` for example.
  case notAFilm(JobRef, output: Int, mediaType: String)
  /// The film could not be kept in a file.
  case download(JobRef, output: Int, DownloadFailure)

  /// The job.
  public var ref: JobRef {
    switch self {
    case .failed(let job), .canceled(let job), .deleted(let job), .noOutput(let job),
      .notReady(let job), .noSuchOutput(let job, _):
      job.ref
    case .timedOut(_, let ref, _), .missingCredentials(let ref), .api(let ref, _),
      .expired(let ref, _), .unsafeURL(let ref, _, _), .notAFilm(let ref, _, _),
      .download(let ref, _, _):
      ref
    }
  }

  /// What was seen of the job last, where that is known.
  public var job: VideoJob? {
    switch self {
    case .failed(let job), .canceled(let job), .deleted(let job), .noOutput(let job),
      .notReady(let job), .noSuchOutput(let job, _):
      job
    case .timedOut(let last, _, _): last
    case .missingCredentials, .api, .expired, .unsafeURL, .notAFilm, .download: nil
    }
  }
}

/// The limit that a wait has reached.
public struct WaitLimit: Sendable {
  /// ``Polling/timeout``.
  public let duration: Duration
  /// What went wrong at the last look, when something did.
  public let problem: VideoAPIError?
}

extension VideoJobError: CustomStringConvertible, CustomReflectable, LocalizedError {
  public var description: String { "\(ref.words) \(words)" }
  public var errorDescription: String? { description }
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }

  private var words: String {
    switch self {
    case .failed(let job): "failed: \(job.failure?.description ?? "no reason given")"
    case .canceled: "was canceled"
    case .deleted: "was deleted"
    case .timedOut(let last, _, let limit): Self.words(last, limit)
    case .noOutput(let job): Self.wordsForNoOutput(of: job)
    case .notReady(let job): "has no film: it is \(job.state)"
    case .noSuchOutput(let job, let index): "has no output \(index); \(Self.numbers(of: job))"
    case .missingCredentials(let ref):
      "needs a key: set \(ref.provider.keyVariable), or give credentials"
    case .api(_, let error): "request failed: \(error)"
    case .expired(_, let output): "output \(output): its address has expired"
    case .unsafeURL(_, let output, let reason):
      "output \(output): its address is not called: \(reason)"
    case .notAFilm(_, let output, let type):
      "output \(output): \(plain(type, upTo: 80)) came instead of a film"
    case .download(_, let output, let failure): "output \(output): \(plain("\(failure)"))"
    }
  }

  private static func words(_ last: VideoJob?, _ limit: WaitLimit) -> String {
    guard let last else {
      return "was not seen within \(limit.duration)" + (limit.problem.map { ": \($0)" } ?? "")
    }
    let problem = limit.problem.map { ", then: \($0)" } ?? ""
    let seen = "last seen \(last.state)\(problem)"
    return "was not finished after \(limit.duration) (\(seen)); it goes on"
  }

  private static func numbers(of job: VideoJob) -> String {
    switch job.outputs.count {
    case 0: "it has none"
    case 1: "its only one is 0"
    case let count: "they are 0 to \(count - 1)"
    }
  }

  private static func wordsForNoOutput(of job: VideoJob) -> String {
    let reasons = job.outputs.compactMap { $0.failure?.description }
    return "has succeeded, but there is no film"
      + (reasons.isEmpty ? "" : ": " + reasons.joined(separator: "; "))
  }
}
